package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must hold of every rule that spends a budget, whoever voted for what. */
@Domain(RandomElections.class)
@Domain(DomainContext.Global.class)
class SpendingProperties {

    private static List<Integer> winners(Election election, Rule rule) {
        return Spending.of(election, rule).winners();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void greedy_takes_what_its_definition_says(@ForAll Election election) {
        SlowRules slow = new SlowRules(election);

        assertThat(winners(election, Rule.GREEDY_COUNT)).isEqualTo(slow.greedy(List.of(), false));
        assertThat(winners(election, Rule.GREEDY_RATIO)).isEqualTo(slow.greedy(List.of(), true));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void equal_shares_buy_what_their_definition_says(@ForAll Election election) {
        SlowRules slow = new SlowRules(election);

        assertThat(winners(election, Rule.EQUAL_SHARES_COST)).isEqualTo(slow.equalShares(Utility.COST, 0));
        assertThat(winners(election, Rule.EQUAL_SHARES_CARDINALITY))
                .isEqualTo(slow.equalShares(Utility.CARDINALITY, 0));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 500)
    void completed_shares_end_at_the_step_that_going_one_by_one_ends_at(@ForAll Election election) {
        SlowRules slow = new SlowRules(election);

        completesAs(slow.addOneUnit(Utility.COST), election, Rule.EQUAL_SHARES_COST_ADD1U);
        completesAs(slow.addOneUnit(Utility.CARDINALITY), election, Rule.EQUAL_SHARES_CARDINALITY_ADD1U);
    }

    private static void completesAs(SlowRules.Completed slow, Election election, Rule rule) {
        Outcome outcome = Spending.of(election, rule);
        Outcome.Completion completion = outcome.completed().orElseThrow();

        assertThat(completion.steps()).isEqualTo(slow.steps());
        assertThat(outcome.winners().subList(0, completion.bought())).isEqualTo(slow.before());
        assertThat(outcome.winners()).isEqualTo(slow.winners());
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void phragmen_takes_what_its_definition_says(@ForAll Election election) {
        assertThat(winners(election, Rule.PHRAGMEN)).isEqualTo(new SlowRules(election).phragmen());
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void no_rule_spends_more_than_there_is(@ForAll Election election) {
        for (Rule rule : Rule.values()) {
            assertThat(Spending.of(election, rule).cost()).isLessThanOrEqualTo(election.budget());
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void the_order_of_the_ballots_changes_nothing(@ForAll Election election, @ForAll long seed) {
        List<int[]> ballots = ballots(election);
        Collections.shuffle(ballots, new Random(seed));
        BallotBox box = new BallotBox(Ballots.Kind.APPROVAL, election.options().size());
        ballots.forEach(box::add);

        for (Rule rule : Rule.values()) {
            assertThat(Spending.of(election.with(box.counted()), rule)).isEqualTo(Spending.of(election, rule));
        }
    }

    private static List<int[]> ballots(Election election) {
        List<int[]> ballots = new ArrayList<>();
        for (int ballot = 0; ballot < election.ballots().size(); ballot++) {
            int[] choices = election.ballots().choices(ballot);
            ballots.addAll(Collections.nCopies(election.ballots().people(ballot), choices));
        }
        return ballots;
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void the_order_of_the_options_changes_nothing(@ForAll Election election, @ForAll long seed) {
        List<Integer> places = new ArrayList<>(
                IntStream.range(0, election.options().size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        BallotBox box = new BallotBox(Ballots.Kind.APPROVAL, places.size());
        ballots(election)
                .forEach(ballot ->
                        box.add(Arrays.stream(ballot).map(places::indexOf).toArray()));
        Election shuffled =
                new Election(places.stream().map(election.options()::get).toList(), election.budget(), box.counted());

        for (Rule rule : Rule.values()) {
            assertThat(AnElection.winners(shuffled, rule)).isEqualTo(AnElection.winners(election, rule));
        }
    }

    /** Add1U gives each voter one unit, so it is the only rule to which the size of the units matters. */
    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void casting_every_ballot_twice_changes_nothing(@ForAll Election election) {
        Election twice = election.with(twice(election.ballots()));

        for (Rule rule : Set.of(
                Rule.GREEDY_COUNT,
                Rule.GREEDY_RATIO,
                Rule.EQUAL_SHARES_COST,
                Rule.EQUAL_SHARES_CARDINALITY,
                Rule.PHRAGMEN)) {
            assertThat(winners(twice, rule)).isEqualTo(winners(election, rule));
            assertThat(Spending.of(twice, rule).exclusion().ratio())
                    .isEqualTo(Spending.of(election, rule).exclusion().ratio());
        }
    }

    static Ballots twice(Ballots ballots) {
        BallotBox box = new BallotBox(ballots.kind(), ballots.options());
        box.addAll(ballots);
        box.addAll(ballots);
        return box.counted();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void for_a_set_of_options_casting_every_ballot_twice_changes_nothing_in_any_rule(@ForAll Election election) {
        List<String> ids = election.options().stream().map(Option::id).toList();
        int seats = (ids.size() + 1) / 2;

        for (Rule rule : Rule.values()) {
            assertThat(winners(Election.ofSeats(ids, seats, twice(election.ballots())), rule))
                    .isEqualTo(winners(Election.ofSeats(ids, seats, election.ballots()), rule));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void payments_add_up_to_the_cost(@ForAll Election election) {
        for (Rule rule : List.of(Rule.EQUAL_SHARES_COST, Rule.EQUAL_SHARES_CARDINALITY)) {
            for (Step step : Spending.of(election, rule).steps()) {
                Reason.Paid paid = (Reason.Paid) step.reason();
                Fraction all = paid.share().times(Fraction.of(paid.full())).plus(paid.rest());

                assertThat(all)
                        .isEqualTo(Fraction.of(
                                election.options().get(step.option()).cost()));
                assertThat(paid.full() + paid.part())
                        .isLessThanOrEqualTo(election.ballots().mentions()[step.option()]);
            }
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void the_excluded_are_those_who_got_nothing(@ForAll Election election) {
        for (Rule rule : Rule.values()) {
            Outcome outcome = Spending.of(election, rule);
            long excluded = ballots(election).stream()
                    .filter(ballot -> Arrays.stream(ballot).noneMatch(outcome.winners()::contains))
                    .count();

            assertThat(outcome.exclusion())
                    .isEqualTo(new Exclusion(excluded, election.ballots().voters()));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, tries = 300)
    void an_option_and_those_reported_equal_to_it_have_equal_votes_or_costs_to_show_for_it(@ForAll Election election) {
        Map<Integer, Long> votes = IntStream.range(0, election.options().size())
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(), option -> election.ballots().mentions()[option]));

        for (Step step : Spending.of(election, Rule.GREEDY_COUNT).steps()) {
            assertThat(step.tied()).allMatch(tied -> votes.get(tied).equals(votes.get(step.option())));
        }
    }
}
