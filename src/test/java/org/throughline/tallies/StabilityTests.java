package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.tallies.Stability.Range;

class StabilityTests {

    private final Ballots close = AnElection.approvals("abc", "40:a", "38:b", "2:c");

    @Test
    void close_options_change_places_and_a_distant_one_does_not() {
        assertThat(Stability.of(close, Count.APPROVALS, 7).orElseThrow().ranges())
                .containsExactly(new Range(1, 2), new Range(1, 2), new Range(3, 3));
    }

    @Test
    void the_same_seed_gives_the_same_ranges_on_any_number_of_threads() {
        Ballots many = AnElection.rankings("abcdef", "30:abc", "29:bac", "28:cde", "27:def", "26:fab");

        assertThat(Stability.of(many, Count.BORDA, 1)).isEqualTo(Stability.of(many, Count.BORDA, 1));
    }

    @Test
    void below_thirty_voters_nothing_is_said() {
        assertThat(Stability.of(AnElection.approvals("ab", "29:a"), Count.APPROVALS, 1))
                .isEmpty();
        assertThat(Stability.of(AnElection.approvals("ab", "30:a"), Count.APPROVALS, 1))
                .contains(new Stability(List.of(new Range(1, 1), new Range(2, 2))));
    }

    @Test
    void options_that_are_always_equal_share_their_rank() {
        assertThat(Stability.of(AnElection.approvals("ab", "30:ab"), Count.APPROVALS, 1))
                .contains(new Stability(List.of(new Range(1, 1), new Range(1, 1))));
    }
}
