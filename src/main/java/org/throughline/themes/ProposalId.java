package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One proposal of the machine. */
public record ProposalId(UUID value) implements Id {}
