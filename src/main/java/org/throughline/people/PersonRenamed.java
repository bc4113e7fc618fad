package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;

/** A person chose another name to be shown. */
public record PersonRenamed(UUID subject) implements AboutPerson {}
