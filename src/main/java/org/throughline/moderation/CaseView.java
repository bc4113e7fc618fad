package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;

/**
 * A waiting case with what a moderator needs to decide.
 *
 * @param parent what a reply answers
 * @param opened since when it waits
 * @param decidable false for the moderator's own contribution and for those of an organisation they may speak for
 */
public record CaseView(
        CaseId id,
        ContributionView contribution,
        @Nullable ContributionView parent,
        Instant opened,
        boolean decidable) {}
