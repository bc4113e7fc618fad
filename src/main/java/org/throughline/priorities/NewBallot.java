package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A ballot as its owner writes it.
 *
 * @param key its stable name in addresses, unique in the consultation
 * @param kind what it asks of those who vote
 * @param proposals whether people may propose options, which moderators accept or decline
 */
public record NewBallot(
        ConsultationId consultation,
        String key,
        String title,
        String question,
        BallotKind kind,
        boolean proposals,
        List<NewOption> options) {

    public NewBallot {
        options = List.copyOf(options);
    }

    /** A ballot that stays as it is. */
    public NewBallot(
            ConsultationId consultation,
            String key,
            String title,
            String question,
            BallotKind kind,
            List<NewOption> options) {
        this(consultation, key, title, question, kind, false, options);
    }

    /**
     * How a refusal names a field of an option.
     *
     * @param name title, explanation or cost
     * @param position of the option, from 0
     */
    public static String field(String name, int position) {
        return "option-" + position + "-" + name;
    }

    /**
     * One option.
     *
     * @param key its stable name, unique in the ballot
     * @param section the section of the plan that it comes from, if it comes from one
     * @param cost in pounds, where a budget is spent; otherwise nothing
     * @param from the address of the published contribution that it comes from, or its identity; may be empty
     */
    public record NewOption(
            String key,
            String title,
            String explanation,
            @Nullable SectionId section,
            BigDecimal cost,
            String from) {

        /** An option that comes from nobody's contribution. */
        public NewOption(String key, String title, String explanation, @Nullable SectionId section, BigDecimal cost) {
            this(key, title, explanation, section, cost, "");
        }

        /** An option that is not bought. */
        public NewOption(String key, String title, String explanation, @Nullable SectionId section) {
            this(key, title, explanation, section, BigDecimal.ZERO);
        }
    }
}
