package org.throughline.answers;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * The published answers of a consultation, the latest first, with no more of each than what it is chosen by. See
 * docs/decisions/0088-pages-of-answers-are-cut-from-an-outline.md.
 */
record AnswerOutline(List<Entry> entries) {

    /** So many answers stand on a page. */
    static final int STEP = 10;

    /**
     * One answer, as it was published last.
     *
     * @param withdrawn whether it holds no more
     */
    record Entry(AnswerId id, AnswerOutcome outcome, List<SectionId> sections, boolean withdrawn) {}

    Set<SectionId> sections() {
        Set<SectionId> sections = new LinkedHashSet<>();
        entries.forEach(one -> sections.addAll(one.sections()));
        return sections;
    }

    /** How many of all hold. */
    int holding() {
        return (int) entries.stream().filter(one -> !one.withdrawn()).count();
    }

    /** How many of these hold no more. */
    int withdrawn(Predicate<Entry> some) {
        return (int) entries.stream().filter(Entry::withdrawn).filter(some).count();
    }

    /** How many of these that hold have each outcome; only those that any has. */
    Map<AnswerOutcome, Integer> outcomes(Predicate<Entry> some) {
        Map<AnswerOutcome, Integer> outcomes = new EnumMap<>(AnswerOutcome.class);
        entries.stream()
                .filter(one -> !one.withdrawn())
                .filter(some)
                .forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
        return outcomes;
    }

    /**
     * Those of these that come after an answer, which need not be one of them itself; from the beginning where there is no such answer.
     */
    Stretch<AnswerId> stretch(Predicate<Entry> some, @Nullable AnswerId after) {
        int place = entries.stream().map(Entry::id).toList().indexOf(after);
        int before = (int) entries.subList(0, place + 1).stream().filter(some).count();
        return new Stretch<>(entries.stream().filter(some).map(Entry::id).toList(), before, STEP);
    }
}
