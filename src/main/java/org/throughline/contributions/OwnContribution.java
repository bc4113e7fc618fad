package org.throughline.contributions;

import org.jspecify.annotations.Nullable;

/**
 * A contribution as its author sees it.
 *
 * @param contribution as everybody reads it
 * @param original as the author sent it, with what was removed
 * @param replaces the withheld contribution of which it is a new version
 * @param reference private, to quote in a letter or on the telephone
 */
public record OwnContribution(
        ContributionView contribution,
        Original original,
        @Nullable ContributionId replaces,
        String reference) {}
