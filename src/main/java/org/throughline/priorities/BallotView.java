package org.throughline.priorities;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
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
        boolean proposals,
        List<OptionView> options) {

    public BallotView {
        options = List.copyOf(options);
    }

    /** A ballot that stays as it is. */
    public BallotView(
            BallotId id,
            ConsultationId consultation,
            String key,
            String title,
            String question,
            BallotKind kind,
            List<OptionView> options) {
        this(id, consultation, key, title, question, kind, false, options);
    }

    /** How many options came after this time. */
    public long addedAfter(Instant time) {
        return options.stream()
                .map(OptionView::added)
                .filter(added -> added != null && added.isAfter(time))
                .count();
    }

    /**
     * An option to show.
     *
     * @param section where it comes from in the version that the consultation is about
     * @param cost in pounds, where a budget is spent; otherwise nothing
     * @param added when it was added to a ballot that was made before
     * @param from the published contribution that it comes from
     */
    public record OptionView(
            OptionId id,
            String key,
            String title,
            String explanation,
            @Nullable SectionRef section,
            BigDecimal cost,
            @Nullable Instant added,
            @Nullable ContributionId from) {

        /** An option that was there from the start. */
        public OptionView(
                OptionId id,
                String key,
                String title,
                String explanation,
                @Nullable SectionRef section,
                BigDecimal cost) {
            this(id, key, title, explanation, section, cost, null, null);
        }
    }
}
