package org.throughline.summaries;

import java.util.Set;
import org.throughline.contributions.ContributionId;

/**
 * What was said about a part of the plan, and what of it accepted statements carry, signed or not.
 *
 * @param carried never more than what was said
 */
public record PartCarried(Set<ContributionId> said, Set<ContributionId> carried) {}
