package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.PersonalId;

/** An account. */
public record PersonId(UUID value) implements PersonalId {}
