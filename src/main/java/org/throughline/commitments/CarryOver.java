package org.throughline.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;

/**
 * What a newer plan makes of a promise of an older one, as it is kept.
 *
 * @param newer the promise that takes its place; absent where it is dropped
 * @param version of the newer plan
 * @param reason may be empty where the promise is repeated
 * @param takenBack absent while it stands
 */
record CarryOver(
        CarryOverId id,
        CarryOverKind kind,
        CommitmentId older,
        @Nullable CommitmentId newer,
        PlanId plan,
        VersionId version,
        String reason,
        Instant made,
        @Nullable TakenBack takenBack) {

    boolean stands() {
        return takenBack == null;
    }
}
