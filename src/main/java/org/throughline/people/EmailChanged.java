package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/**
 * A person has proved another address and uses it from now on. Their sessions, passkeys and drafts are what they were.
 *
 * @param change the wish that is fulfilled
 */
public record EmailChanged(UUID subject, UUID change) implements AboutPerson {}
