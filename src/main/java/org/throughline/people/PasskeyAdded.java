package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** A person can from now on sign in with one more passkey. */
public record PasskeyAdded(UUID subject) implements AboutPerson {}
