package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** An account was made. */
public record PersonRegistered(UUID subject) implements AboutPerson {}
