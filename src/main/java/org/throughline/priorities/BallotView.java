package org.throughline.priorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionRef;

/**
 * A ballot to show to anybody.
 *
 * @param choose how many options a person may choose at most
 * @param options in the order of the ballot
 */
public record BallotView(
        BallotId id,
        ConsultationId consultation,
        String key,
        String title,
        String question,
        int choose,
        List<OptionView> options) {

    public BallotView {
        options = List.copyOf(options);
    }

    /**
     * An option to show.
     *
     * @param section where it comes from in the version that the consultation is about
     */
    public record OptionView(
            OptionId id,
            String key,
            String title,
            String explanation,
            @Nullable SectionRef section) {}
}
