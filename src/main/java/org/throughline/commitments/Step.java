package org.throughline.commitments;

import org.jspecify.annotations.Nullable;
import org.throughline.plans.VersionView;

/**
 * A row of the lines of a plan's promises: that something was promised, or what a newer plan made of it.
 *
 * @param version in which the promise stands, or of the newer plan
 * @param commitment the promise; absent where one is dropped
 * @param said what the newer plan made of an older promise; absent for the promise itself
 */
public record Step(
        VersionView version,
        int number,
        @Nullable CommitmentView commitment,
        @Nullable CarryOverView said) {

    static Step promised(CommitmentView commitment) {
        return new Step(commitment.version(), commitment.number(), commitment, null);
    }

    static Step said(CarryOverView said) {
        return new Step(said.version(), said.number(), said.newer(), said);
    }

    public @Nullable TakenBack takenBack() {
        if (said != null) {
            return said.takenBack();
        }
        return commitment == null ? null : commitment.takenBack();
    }
}
