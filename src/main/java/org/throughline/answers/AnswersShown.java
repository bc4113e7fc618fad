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
 * @param all that are published and hold, whatever the filter shows
 * @param outcomes how many of those have each, in the section that is shown; only those that any has
 * @param withdrawn how many hold no more, in the section that is shown: they are counted apart
 * @param sections that any answer touches, in the order of the plan
 */
public record AnswersShown(
        AnswerFilter filter,
        List<AnswerView> answers,
        Stretch<AnswerId> stretch,
        int all,
        Map<AnswerOutcome, Integer> outcomes,
        int withdrawn,
        List<SectionRef> sections) {

    /** Whether there is nothing to read, whatever is chosen. */
    public boolean isNone() {
        return all == 0 && withdrawn == 0 && filter.section().isEmpty();
    }

    /** The sentence for how many there are, which is filled with {@link #arguments}. */
    public String textKey() {
        if (stretch.pages() > 1) {
            return "answers.all.page";
        }
        return filter.withdrawn() ? "answers.all.withdrawn" : "answers.all.many";
    }

    public Object[] arguments() {
        int found = stretch.all().size();
        return stretch.pages() > 1
                ? new Object[] {stretch.page(), stretch.pages(), stretch.first(), stretch.last(), found}
                : new Object[] {found, all};
    }

    /** How many there are in the section that is shown, whatever comes of them; those that hold no more are none. */
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
