package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.throughline.priorities.Tally.Line;

/** What must hold of every count, whoever voted for what. */
class TallyProperties {

    private static final int MOST = 8;
    private static final List<OptionId> OPTIONS = IntStream.range(0, MOST)
            .mapToObj(number -> new OptionId(new UUID(0, number)))
            .toList();

    private static List<AnonymousBallot> ballots(List<Set<Integer>> choices) {
        return choices.stream()
                .map(chosen -> AnonymousBallots.chosen(
                        chosen.stream().map(OPTIONS::get).collect(Collectors.toSet())))
                .toList();
    }

    private static Map<OptionId, Line> byOption(Tally tally) {
        return tally.lines().stream().collect(Collectors.toMap(Line::option, Function.identity()));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void the_order_in_which_people_voted_changes_nothing(
            @ForAll @Size(max = 40) List<@Size(max = 4) Set<@IntRange(max = MOST - 1) Integer>> choices,
            @ForAll long seed) {
        List<AnonymousBallot> shuffled = new ArrayList<>(ballots(choices));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Tally.of(OPTIONS, shuffled.stream())).isEqualTo(Tally.of(OPTIONS, ballots(choices).stream()));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void the_order_of_the_options_changes_no_count_no_rank_and_no_tie(
            @ForAll @Size(max = 40) List<@Size(max = 4) Set<@IntRange(max = MOST - 1) Integer>> choices,
            @ForAll long seed) {
        List<OptionId> shuffled = new ArrayList<>(OPTIONS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(byOption(Tally.of(shuffled, ballots(choices).stream())))
                .isEqualTo(byOption(Tally.of(OPTIONS, ballots(choices).stream())));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void every_choice_is_counted_once(
            @ForAll @Size(max = 40) List<@Size(max = 4) Set<@IntRange(max = MOST - 1) Integer>> choices) {
        Tally tally = Tally.of(OPTIONS, ballots(choices).stream());

        assertThat(tally.people()).isEqualTo(choices.size());
        assertThat(tally.lines().stream().mapToLong(Line::count).sum())
                .isEqualTo(choices.stream().mapToLong(Set::size).sum());
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void ranks_follow_counts_and_exactly_equal_counts_share_one(
            @ForAll @Size(max = 40) List<@Size(max = 4) Set<@IntRange(max = MOST - 1) Integer>> choices) {
        List<Line> lines = Tally.of(OPTIONS, ballots(choices).stream()).lines();

        for (Line one : lines) {
            for (Line other : lines) {
                assertThat(Integer.signum(Integer.compare(one.rank(), other.rank())))
                        .isEqualTo(Integer.signum(Long.compare(other.count(), one.count())));
            }
            long equal =
                    lines.stream().filter(other -> other.count() == one.count()).count();
            assertThat(one.tied()).isEqualTo(equal > 1);
        }
    }
}
