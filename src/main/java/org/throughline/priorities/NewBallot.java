package org.throughline.priorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A ballot as its owner writes it.
 *
 * @param key its stable name in addresses, unique in the consultation
 * @param choose how many options a person may choose at most
 */
public record NewBallot(
        ConsultationId consultation, String key, String title, String question, int choose, List<NewOption> options) {

    public NewBallot {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param key its stable name, unique in the ballot
     * @param section the section of the plan that it comes from, if it comes from one
     */
    public record NewOption(
            String key,
            String title,
            String explanation,
            @Nullable SectionId section) {}
}
