package org.throughline.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withheld contribution in other words, as its author sends it again.
 *
 * @param submissionKey made by the client once for each text; sending the same key again changes nothing and gives the same receipt
 * @param first the withheld one
 */
public record NewVersion(
        UUID submissionKey,
        ContributionId first,
        String text,
        @Nullable String proposedWording) {}
