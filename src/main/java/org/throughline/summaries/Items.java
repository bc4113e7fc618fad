package org.throughline.summaries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;

/**
 * One step of what was said about a part.
 *
 * @param next after which the next step begins; absent at the end
 */
public record Items(List<Item> items, int all, @Nullable ContributionId next) {}
