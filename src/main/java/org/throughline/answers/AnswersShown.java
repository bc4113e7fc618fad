package org.throughline.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionRef;

/**
 * One page of the published answers of a consultation, the latest first.
 *
 * @param filter which are shown, and after which this page begins
 * @param answers on this page
 * @param stretch where it stands among all that the filter shows
 * @param all that are published, whatever the filter shows
 * @param outcomes how many have each, in the section that is shown; only those that any has
 * @param sections that any answer touches, in the order of the plan
 */
public record AnswersShown(
        AnswerFilter filter,
        List<AnswerView> answers,
        Stretch<AnswerId> stretch,
        int all,
        Map<AnswerOutcome, Integer> outcomes,
        List<SectionRef> sections) {

    /** How many there are in the section that is shown, whatever comes of them. */
    public int inSection() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The page before this one; absent on the first. */
    public @Nullable AnswerFilter newer() {
        return stretch.isFirst() ? null : filter.after(stretch.newer());
    }

    /** The next page; absent on the last. */
    public @Nullable AnswerFilter older() {
        return stretch.isLast() ? null : filter.after(stretch.older());
    }
}
