package org.throughline.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said through a helper, as they follow it by the reference on their paper.
 *
 * @param contribution as everybody reads it, or would
 * @param original what was written down for them
 * @param name by which they know it again, possibly empty
 * @param withholding why it is not shown; absent while it is, or waits, or was taken back
 * @param withdrawn when they took it back
 * @param withdrawable whether they still can: until the consultation closes
 */
public record FollowedComment(
        ContributionView contribution,
        Original original,
        String name,
        @Nullable Withholding withholding,
        @Nullable Instant withdrawn,
        boolean withdrawable) {}
