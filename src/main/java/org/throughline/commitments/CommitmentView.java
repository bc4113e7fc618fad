package org.throughline.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.BodyView;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionView;

/**
 * A promise in a plan, for a reader.
 *
 * @param number the place of its version among those of its plan, from 1
 * @param paragraph the key of the one in which its words stand
 * @param body that marked it
 * @param takenBack absent while it stands
 */
public record CommitmentView(
        CommitmentId id,
        VersionView version,
        int number,
        SectionRef section,
        String paragraph,
        String name,
        String words,
        BodyView body,
        Instant marked,
        @Nullable TakenBack takenBack) {

    /** Whether those who made the promise marked it themselves. */
    public boolean markedByItsOwn() {
        return body.id().equals(version.plan().body());
    }
}
