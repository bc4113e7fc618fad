package org.throughline.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.VersionView;

/**
 * What a newer plan makes of a promise of an older one, for a reader.
 *
 * @param newer the promise that takes its place; absent where it is dropped
 * @param version of the newer plan
 * @param number the place of that version among those of its plan, from 1
 * @param reason may be empty where the promise is repeated
 * @param takenBack absent while it stands
 */
public record CarryOverView(
        CarryOverId id,
        CarryOverKind kind,
        CommitmentView older,
        @Nullable CommitmentView newer,
        VersionView version,
        int number,
        String reason,
        Instant made,
        @Nullable TakenBack takenBack) {

    public boolean stands() {
        return takenBack == null;
    }
}
