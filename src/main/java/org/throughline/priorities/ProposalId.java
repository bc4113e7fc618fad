package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.Id;

/** An option that somebody proposed. */
public record ProposalId(UUID value) implements Id {}
