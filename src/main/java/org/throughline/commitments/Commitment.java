package org.throughline.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.BodyId;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;

/**
 * A promise in a version of a plan, as it is kept.
 *
 * @param body that marked it: the plan's own, or that of a newer plan which says what became of it
 * @param takenBack absent while it stands
 */
record Commitment(
        CommitmentId id,
        PlanId plan,
        VersionId version,
        Quotation quotation,
        String name,
        BodyId body,
        Instant marked,
        @Nullable TakenBack takenBack) {

    boolean stands() {
        return takenBack == null;
    }
}
