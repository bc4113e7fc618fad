package org.throughline.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of a consultation. A draft may lack anything; announcing names whatever is missing.
 *
 * @param slug its name in addresses; empty to have one made from the title
 * @param version the text that is consulted on
 * @param purpose why the body asks
 * @param canChange what can still change, one sentence each
 * @param cannotChange what cannot, one sentence each
 * @param decisionOwner who decides, a name and an office
 * @param opens the day on which it opens, at nine in the morning in London
 * @param closes the last day, which ends at 23:59:59 in London
 * @param minutes how long it takes to take part; 0 where that is not said yet
 * @param steps what happens to what people say, and when
 * @param rules the moderation rules in plain words
 */
public record NewConsultation(
        String slug,
        VersionId version,
        String title,
        String summary,
        String purpose,
        List<String> canChange,
        List<String> cannotChange,
        String decisionOwner,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        int minutes,
        List<String> steps,
        ModerationPolicy moderation,
        List<String> rules) {}
