package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Original;

/**
 * A waiting case with what a moderator needs to decide.
 *
 * @param contribution as everybody reads it, or would
 * @param original its words as they were sent
 * @param parent what a reply answers
 * @param opened since when it waits
 * @param decidable false for the moderator's own contribution and for those of an organisation they may speak for
 */
public record CaseView(
        CaseId id,
        ContributionView contribution,
        Original original,
        @Nullable ContributionView parent,
        Instant opened,
        boolean decidable) {}
