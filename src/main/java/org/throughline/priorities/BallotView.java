package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionRef;

/**
 * A ballot to show to anybody.
 *
 * @param kind what it asks of those who vote
 * @param options in the order of the ballot
 */
public record BallotView(
        BallotId id,
        ConsultationId consultation,
        String key,
        String title,
        String question,
        BallotKind kind,
        List<OptionView> options) {

    public BallotView {
        options = List.copyOf(options);
    }

    /**
     * An option to show.
     *
     * @param section where it comes from in the version that the consultation is about
     * @param cost in pounds, where a budget is spent; otherwise nothing
     */
    public record OptionView(
            OptionId id,
            String key,
            String title,
            String explanation,
            @Nullable SectionRef section,
            BigDecimal cost) {}
}
