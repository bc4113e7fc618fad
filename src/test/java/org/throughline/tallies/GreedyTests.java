package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GreedyTests {

    private final Election election =
            AnElection.of("abcd", 6, 5, 4, 0).budget(10).approved("3:a", "2:b", "2:c", "d");

    @Test
    void the_most_votes_come_first_and_what_does_not_fit_is_skipped() {
        assertThat(AnElection.winners(election, Rule.GREEDY_COUNT)).isEqualTo("acd");
    }

    @Test
    void by_cost_the_most_votes_for_the_money_come_first_and_what_is_free_before_all() {
        // 3/6 = 2/4 are equal: a has more votes.
        assertThat(AnElection.winners(election, Rule.GREEDY_RATIO)).isEqualTo("dac");
    }

    @Test
    void of_equal_options_the_smaller_id_comes_first_and_the_tie_is_told() {
        Election equal = AnElection.of("cab", 1, 1, 1).budget(2).approved("c", "a", "b");
        Outcome outcome = Spending.of(equal, Rule.GREEDY_COUNT);

        assertThat(AnElection.letters(equal, outcome.winners())).isEqualTo("ab");
        assertThat(outcome.decidedByTies()).extracting(Step::tied).containsExactly(List.of(2, 0), List.of(0));
    }

    @Test
    void what_nobody_wants_is_taken_last_if_it_fits() {
        Election rest = AnElection.of("ab", 1, 1).budget(2).approved("b");

        assertThat(AnElection.winners(rest, Rule.GREEDY_COUNT)).isEqualTo("ba");
    }

    @Test
    void money_has_as_many_decimals_as_it_needs() {
        Election pennies = AnElection.of("ab", "0.1", "0.205").budget("0.305").approved("a", "b");
        Election less = AnElection.of("ab", "0.1", "0.205").budget("0.304").approved("a", "b");

        assertThat(AnElection.winners(pennies, Rule.GREEDY_COUNT)).isEqualTo("ab");
        assertThat(AnElection.winners(less, Rule.GREEDY_COUNT)).isEqualTo("a");
        assertThat(Spending.of(pennies, Rule.GREEDY_COUNT).cost()).isEqualByComparingTo("0.305");
    }
}
