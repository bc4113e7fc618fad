package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** A person can no longer sign in with one of their passkeys. */
public record PasskeyRemoved(UUID subject) implements AboutPerson {}
