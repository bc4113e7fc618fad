package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A promise in a plan. */
public record CommitmentId(UUID value) implements Id {}
