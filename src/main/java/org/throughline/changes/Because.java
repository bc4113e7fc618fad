package org.throughline.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.answers.AnswerId;
import org.throughline.contributions.ContributionId;

/**
 * A change, and what of somebody's led to it.
 *
 * @param number the place of its version among those of its plan, from 1
 * @param through the causes by which the change names it
 */
public record Because(ChangeView change, int number, List<ContributionId> said, List<CauseView> through) {

    public Because {
        through = List.copyOf(through);
        said = List.copyOf(said);
    }

    /** @param answered what of theirs each answer reaches */
    static Because of(
            ChangeView change, int number, Set<ContributionId> all, Map<AnswerId, List<ContributionId>> answered) {
        return new Because(
                change,
                number,
                change.causes().stream()
                        .flatMap(cause -> said(cause, answered))
                        .filter(all::contains)
                        .distinct()
                        .toList(),
                change.causes().stream()
                        .filter(cause -> said(cause, answered).anyMatch(all::contains))
                        .toList());
    }

    /** Where the change stands in the record. */
    public String stands() {
        return ChangesLinks.change(change, number);
    }

    private static Stream<ContributionId> said(CauseView cause, Map<AnswerId, List<ContributionId>> answered) {
        return cause.kind() == CauseKind.ANSWER
                ? answered.getOrDefault(new AnswerId(cause.id()), List.of()).stream()
                : cause.contributions().stream();
    }
}
