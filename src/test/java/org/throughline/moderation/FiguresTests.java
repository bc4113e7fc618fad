package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final int REASONS = Reason.values().length;

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
                .containsEntry("moderation.outcome.publish", 7)
                .containsEntry("moderation.outcome.withhold", 8)
                .containsEntry("moderation.outcome.publish-redacted", 0);
        assertThat(counted.medianHours()).hasValue(1);
        assertThat(counted.inTime()).contains(new ModerationFigures.Part(15, 15));
        assertThat(counted.reasons())
                .as("One is small and how many are withheld is known, so none is told")
                .containsEntry("moderation.reason.abusive", OptionalInt.empty())
                .containsEntry("moderation.reason.personal-data", OptionalInt.empty());
        assertThat(counted.changedAfterReport()).isEmpty();
    }

    @Test
    void few_are_not_told_nor_whether_there_are_any() {
        Map<String, Integer> counts = new LinkedHashMap<>(Map.of("a", 3, "b", 9, "c", 40, "d", 0));

        assertThat(SmallNumbers.of(counts))
                .containsEntry("a", OptionalInt.empty())
                .containsEntry("b", OptionalInt.of(9))
                .containsEntry("c", OptionalInt.of(40))
                .containsEntry("d", OptionalInt.empty());
        assertThat(SmallNumbers.partsOfKnown(counts))
                .as("Without 9 those kept back would be 3 together")
                .containsEntry("b", OptionalInt.empty())
                .containsEntry("c", OptionalInt.of(40));
        assertThat(SmallNumbers.partsOfKnown(Map.of("a", 0, "b", 0))).containsEntry("a", OptionalInt.of(0));
    }

    /** The reader takes what is told from the whole and tries what the rest may be. */
    @Test
    void whoever_knows_how_many_are_withheld_cannot_tell_how_many_for_any_reason_that_is_kept_back() {
        everyFive(List.of()).filter(counts -> sum(counts) > 0).forEach(counts -> {
            Map<Integer, OptionalInt> told = SmallNumbers.partsOfKnown(byPlace(counts));
            List<Integer> keptBack = IntStream.range(0, REASONS)
                    .filter(reason -> told.get(reason).isEmpty())
                    .mapToObj(counts::get)
                    .toList();
            boolean oneIsLarger = keptBack.stream().anyMatch(count -> count >= SmallNumbers.TOLD_FROM);
            boolean smallOnesTell = !keptBack.isEmpty()
                    && IntStream.range(0, SmallNumbers.TOLD_FROM)
                            .anyMatch(tried -> everySumOfSmall(keptBack.size() - 1)
                                    .noneMatch(rest -> rest + tried == sum(keptBack)));
            assertThat(!smallOnesTell || oneIsLarger || keptBack.size() == REASONS)
                    .as("%s told as %s", counts, told.values())
                    .isTrue();
            assertThat(keptBack.size()).as("%s", counts).isNotEqualTo(1);
        });
    }

    private static IntStream everySumOfSmall(int parts) {
        return IntStream.rangeClosed(0, parts * (SmallNumbers.TOLD_FROM - 1));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<List<Integer>> everyFive(List<Integer> begun) {
        return begun.size() == REASONS
                ? Stream.of(begun)
                : IntStream.range(0, 7)
                        .mapToObj(next ->
                                Stream.concat(begun.stream(), Stream.of(next)).toList())
                        .flatMap(FiguresTests::everyFive);
    }

    private static Map<Integer, Integer> byPlace(List<Integer> counts) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        counts.forEach(count -> places.put(places.size(), count));
        return places;
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
