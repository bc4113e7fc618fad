package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The promises to groups that the papers prove, tried on every group of small elections. */
@Domain(RandomElections.class)
@Domain(DomainContext.Global.class)
class ProportionalityProperties {

    private static List<Integer> sets(Election election) {
        List<Integer> sets = new ArrayList<>();
        Ballots ballots = election.ballots();
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int set = IntStream.of(ballots.choices(ballot))
                    .map(option -> 1 << option)
                    .sum();
            for (int person = 0; person < ballots.people(ballot); person++) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static int set(List<Integer> options) {
        return options.stream().mapToInt(option -> 1 << option).sum();
    }

    private static Fraction use(int set, Election election, Utility utility) {
        return IntStream.range(0, election.options().size())
                .filter(option -> (set & 1 << option) != 0)
                .mapToObj(option -> utility == Utility.CARDINALITY
                        ? Fraction.of(1)
                        : Fraction.of(election.options().get(option).cost()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Peters, Pierczyński, Skowron 2021, Theorem 2: whenever the voters who all want a set of options could pay for it with their part of
     * the budget, at least one of them has as much use of what was bought, or would have more with one option of the set on top.
     */
    @Property(shrinking = ShrinkingMode.BOUNDED)
    void equal_shares_give_every_group_what_it_can_pay_for_up_to_one_option(@ForAll Election election) {
        check(election, Rule.EQUAL_SHARES_COST, Utility.COST);
        check(election, Rule.EQUAL_SHARES_CARDINALITY, Utility.CARDINALITY);
    }

    private static void check(Election election, Rule rule, Utility utility) {
        int won = set(Spending.of(election, rule).winners());
        List<Integer> voters = sets(election);
        for (int wanted = 1; wanted < 1 << election.options().size(); wanted++) {
            int set = wanted;
            long unhappy = voters.stream()
                    .filter(voter -> (voter & set) == set)
                    .filter(voter -> !isServed(voter, set, won, election, utility))
                    .count();
            Fraction part = Fraction.of(election.budget()).times(Fraction.of(unhappy, Math.max(1, voters.size())));

            assertThat(unhappy == 0 || part.compareTo(use(set, election, Utility.COST)) < 0)
                    .isTrue();
        }
    }

    private static boolean isServed(int voter, int set, int won, Election election, Utility utility) {
        Fraction owed = use(set, election, utility);
        Fraction has = use(voter & won, election, utility);
        return has.compareTo(owed) >= 0
                || IntStream.range(0, election.options().size())
                        .filter(option -> (set & 1 << option) != 0 && (won & 1 << option) == 0)
                        .anyMatch(option ->
                                has.plus(use(1 << option, election, utility)).compareTo(owed) > 0);
    }

    /**
     * Brill, Freeman, Janson, Lackner 2017, Theorem 8: of k seats, any group of at least l/k of the voters who agree on l options has l
     * options elected among all that its members want.
     */
    @Property(shrinking = ShrinkingMode.BOUNDED)
    void phragmen_gives_every_cohesive_group_its_seats(@ForAll Election election) {
        List<String> ids = election.options().stream().map(Option::id).toList();
        List<Integer> voters = sets(election);
        for (int seats = 1; seats <= ids.size(); seats++) {
            Election committee = Election.ofSeats(ids, seats, election.ballots());
            int won = set(Spending.of(committee, Rule.PHRAGMEN).winners());
            for (int group = 1; group < 1 << voters.size(); group++) {
                assertThat(Integer.bitCount(won & any(voters, group)))
                        .isGreaterThanOrEqualTo(owed(voters, group, seats));
            }
        }
    }

    private static int any(List<Integer> voters, int group) {
        return members(voters, group).reduce(0, (one, other) -> one | other);
    }

    private static int owed(List<Integer> voters, int group, int seats) {
        int common = Integer.bitCount(members(voters, group).reduce(-1, (one, other) -> one & other));
        return Math.min(common, Integer.bitCount(group) * seats / voters.size());
    }

    private static IntStream members(List<Integer> voters, int group) {
        return IntStream.range(0, voters.size())
                .filter(voter -> (group & 1 << voter) != 0)
                .map(voters::get);
    }
}
