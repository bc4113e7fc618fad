package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.Id;

/** An account. */
public record PersonId(UUID value) implements Id {}
