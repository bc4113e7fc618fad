package org.throughline.summaries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;

/**
 * Something that was said, beside the summary.
 *
 * @param carriedBy the statements of the part that carry it; those that are only proposed do not
 * @param leftOut why the part leaves it out
 */
public record Item(
        ContributionView contribution,
        List<StatementId> carriedBy,
        @Nullable String leftOut) {}
