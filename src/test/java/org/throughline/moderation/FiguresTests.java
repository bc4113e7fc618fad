package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-07.20: how a consultation is moderated, in numbers that tell on nobody. */
@ModuleTest
class FiguresTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PublicFigures figures;

    @Autowired
    private Reports reports;

    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
    }

    private List<ContributionId> said(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> queue.consultation.said("Comment " + each, "buses"))
                .toList();
    }

    @Test
    void what_was_decided_is_counted_by_the_last_word_on_each() {
        List<ContributionId> all = said(20);
        all.subList(0, 8).forEach(id -> queue.publish(queue.ines, id));
        all.subList(8, 15).forEach(id -> queue.withhold(queue.ines, id));
        SignedInPerson reader = queue.consultation.somebody("Reader");
        queue.consultation.as(reader, () -> reports.report(all.getFirst(), Concern.ABUSIVE, ""));
        queue.decide(queue.tom, all.getFirst(), new Decision.Withhold(Reason.ABUSIVE, ""));

        ModerationFigures counted = figures.count(queue.consultation.id());

        assertThat(counted.received()).isEqualTo(20);
        assertThat(counted.waiting()).isEqualTo(5);
        assertThat(counted.outcomes())
                .containsEntry("moderation.outcome.publish", OptionalInt.of(7))
                .containsEntry("moderation.outcome.withhold", OptionalInt.of(8))
                .containsEntry("moderation.outcome.publish-redacted", OptionalInt.of(0));
        assertThat(counted.medianHours()).hasValue(1);
        assertThat(counted.inTimePercent()).hasValue(100);
        assertThat(counted.reasons())
                .as("One of two is small, so neither is told")
                .containsEntry("moderation.reason.abusive", OptionalInt.empty())
                .containsEntry("moderation.reason.personal-data", OptionalInt.empty());
        assertThat(counted.changedAfterReport()).isEmpty();
    }

    @Test
    void few_are_not_told() {
        Map<String, Integer> counts = new LinkedHashMap<>(Map.of("a", 3, "b", 9, "c", 40, "d", 0));

        assertThat(SmallNumbers.of(counts))
                .containsEntry("a", OptionalInt.empty())
                .containsEntry("b", OptionalInt.empty())
                .containsEntry("c", OptionalInt.of(40))
                .containsEntry("d", OptionalInt.of(0));
        assertThat(SmallNumbers.of(Map.of("a", 3, "b", 2, "c", 40))).containsEntry("c", OptionalInt.of(40));
    }

    @Test
    void times_are_told_in_begun_hours() {
        var hours = new TreeMap<>(Map.of(0, 5, 4, 3, 30, 2));

        assertThat(PublicFigures.hoursUntil(0.5, hours)).hasValue(1);
        assertThat(PublicFigures.hoursUntil(0.8, hours)).hasValue(5);
        assertThat(PublicFigures.hoursUntil(0.9, hours)).hasValue(31);
        assertThat(PublicFigures.hoursUntil(0.5, new TreeMap<>(Map.of(2, 4)))).isEmpty();
    }

    @Test
    void the_number_of_statements_does_not_grow() {
        said(3);
        long few = Statements.whenKnown(() -> figures.count(queue.consultation.id()));
        said(30).forEach(id -> queue.publish(queue.ines, id));

        assertThat(Statements.whenKnown(() -> figures.count(queue.consultation.id())))
                .isEqualTo(few);
    }
}
