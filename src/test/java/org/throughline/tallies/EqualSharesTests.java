package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables small enough to check with a pencil. */
class EqualSharesTests {

    /** Ten voters and a budget of 10, so 1 for each. Six want four things at 2.50, four want two at 2. */
    private final Election majorityAndMinority =
            AnElection.of("abcdef", "2.5", "2.5", "2.5", "2.5", 2, 2).budget(10).approved("6:abcd", "4:ef");

    @Test
    void the_larger_group_gets_its_share_and_the_smaller_one_too() {
        assertThat(AnElection.winners(majorityAndMinority, Rule.GREEDY_COUNT)).isEqualTo("abcd");
        assertThat(AnElection.winners(majorityAndMinority, Rule.EQUAL_SHARES_COST))
                .isEqualTo("abef");
    }

    @Test
    void whose_choices_win_nothing_are_counted_as_excluded() {
        assertThat(Spending.of(majorityAndMinority, Rule.GREEDY_COUNT).exclusion())
                .isEqualTo(new Exclusion(4, 10));
        assertThat(Spending.of(majorityAndMinority, Rule.EQUAL_SHARES_COST).exclusion())
                .isEqualTo(new Exclusion(0, 10));
    }

    @Test
    void equal_options_are_reported_as_equal() {
        List<Step> steps =
                Spending.of(majorityAndMinority, Rule.EQUAL_SHARES_COST).steps();

        assertThat(steps)
                .extracting(Step::tied)
                .containsExactly(List.of(1, 2, 3), List.of(2, 3), List.of(5), List.of());
    }

    @Test
    void only_ties_that_left_somebody_out_decided_anything() {
        assertThat(Spending.of(majorityAndMinority, Rule.EQUAL_SHARES_COST).decidedByTies())
                .extracting(Step::option)
                .containsExactly(0, 1);
    }

    /** Five voters with 1 each. Four pay 0.50 each for a; then b's supporters have 0.50 and 1 and share 1.30 as 0.50 and 0.80. */
    @Test
    void who_has_less_than_the_price_gives_what_is_left() {
        Election election = AnElection.of("ab", 2, "1.3").budget(5).approved("3:a", "ab", "b");

        assertThat(Spending.of(election, Rule.EQUAL_SHARES_CARDINALITY).steps())
                .extracting(Step::reason)
                .containsExactly(
                        new Reason.Paid(Fraction.of(1, 2), 4, 0, Fraction.ZERO),
                        new Reason.Paid(Fraction.of(4, 5), 1, 1, Fraction.of(1, 2)));
    }

    /** Two voters with 5 each: 4 for each of a's two payers is two fifths of its cost; 5 for b's only payer is all of it. */
    @Test
    void by_cost_the_dear_thing_of_many_comes_before_the_cheap_thing_of_one() {
        Election election = AnElection.of("ab", 8, 3).budget(10).approved("a", "ab");

        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_COST)).isEqualTo("a");
        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_CARDINALITY)).isEqualTo("b");
    }

    @Test
    void what_costs_nothing_is_bought_first_by_number_and_never_by_cost() {
        Election election = AnElection.of("abc", 1, 0, 0).budget(2).approved("ab", "a");

        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_CARDINALITY)).isEqualTo("ba");
        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_COST)).isEqualTo("a");
    }

    /** With 3.50 each a is bought and 1.50 left to each. With 4.50 each a is bought, and c with 2 of the 2.50 left: b fits no more. */
    @Test
    void money_is_added_by_the_unit_until_nothing_more_fits() {
        Election election = AnElection.of("abc", 4, 3, 2).budget(7).approved("ab", "ac");
        Outcome outcome = Spending.of(election, Rule.EQUAL_SHARES_CARDINALITY_ADD1U);

        assertThat(AnElection.letters(election, outcome.winners())).isEqualTo("ac");
        assertThat(outcome.completed()).contains(new Outcome.Completion(1, false, 2, Fraction.of(9, 2)));
    }

    /** With 5 each nobody can pay for anything; with 6 each both are bought, which is 2 too much. */
    @Test
    void a_step_that_would_cost_too_much_is_taken_back_and_votes_fill_up() {
        Election election = AnElection.of("ab", 6, 6).budget(10).approved("a", "b");
        Outcome outcome = Spending.of(election, Rule.EQUAL_SHARES_COST_ADD1U);

        assertThat(AnElection.letters(election, outcome.winners())).isEqualTo("a");
        assertThat(outcome.completed()).contains(new Outcome.Completion(0, true, 0, Fraction.of(5)));
    }

    /** The pennies of a large sum: a needs 100,000 from one person who has 1, and nothing happens for 99,999 steps. */
    @Test
    void many_steps_in_which_nothing_changes_are_gone_quickly() {
        Election election = AnElection.of("ab", 100000, 1).budget(100001).approved("100000:b", "a");
        Outcome outcome = Spending.of(election, Rule.EQUAL_SHARES_COST_ADD1U);

        assertThat(AnElection.letters(election, outcome.winners())).isEqualTo("ba");
        assertThat(outcome.completed()).contains(new Outcome.Completion(99999, false, 2, Fraction.of(100000)));
    }

    @Test
    void without_voters_there_is_no_money_and_what_fits_is_filled_up_in_the_order_of_ties() {
        Election election = AnElection.of("ba", 1, 1).budget(1).approved();

        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_COST)).isEmpty();
        assertThat(AnElection.winners(election, Rule.EQUAL_SHARES_COST_ADD1U)).isEqualTo("a");
        assertThat(Spending.of(election, Rule.EQUAL_SHARES_COST).exclusion().ratio())
                .isEqualTo(Fraction.ZERO);
    }
}
