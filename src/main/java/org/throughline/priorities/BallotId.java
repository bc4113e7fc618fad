package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A ballot of a consultation. */
public record BallotId(UUID value) implements Id {}
