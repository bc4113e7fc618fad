package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Ids;
import org.throughline.priorities.Tally.Line;

class TallyTests {

    private final OptionId buses = new OptionId(Ids.next());
    private final OptionId trains = new OptionId(Ids.next());
    private final OptionId ferries = new OptionId(Ids.next());
    private final List<OptionId> options = List.of(buses, trains, ferries);

    private Tally tally(List<Set<OptionId>> ballots) {
        return Tally.of(options, ballots.stream().map(AnonymousBallots::chosen));
    }

    @Test
    void it_counts_people_and_what_each_of_them_chose() {
        Tally tally = tally(List.of(Set.of(trains, ferries), Set.of(trains), Set.of(buses, trains), Set.of(ferries)));

        assertThat(tally.people()).isEqualTo(4);
        assertThat(tally.lines())
                .containsExactly(
                        new Line(trains, 3, 1, false), new Line(ferries, 2, 2, false), new Line(buses, 1, 3, false));
    }

    @Test
    void ties_are_shown_as_ties_and_the_next_place_leaves_room_UC05_7() {
        Tally tally = tally(List.of(Set.of(trains, ferries)));

        assertThat(tally.lines())
                .containsExactly(
                        new Line(trains, 1, 1, true), new Line(ferries, 1, 1, true), new Line(buses, 0, 3, false));
    }

    @Test
    void without_votes_every_option_is_there_with_none() {
        Tally tally = Tally.of(options, Stream.empty());

        assertThat(tally.people()).isZero();
        assertThat(tally.lines()).extracting(Line::count).containsExactly(0L, 0L, 0L);
    }

    @Test
    void a_choice_that_is_no_option_is_not_counted() {
        assertThat(tally(List.of(Set.of(new OptionId(Ids.next())))).lines())
                .extracting(Line::count)
                .containsOnly(0L);
    }
}
