package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** The code for a passkey was used; it cannot be used again. */
public record PasskeyCodeUsed(UUID subject) implements AboutPerson {}
