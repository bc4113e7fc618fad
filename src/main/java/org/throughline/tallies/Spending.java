package org.throughline.tallies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.tallies.Outcome.Completion;

/** Spends a budget by a rule. Exact: what it decides does not depend on the machine, the order of the ballots or the number of threads. */
public final class Spending {

    private Spending() {}

    /** What this rule takes, with its reasons. */
    public static Outcome of(Election election, Rule rule) {
        return switch (rule) {
            case GREEDY_COUNT -> outcome(election, rule, Greedy.byVotes(election), null);
            case GREEDY_RATIO -> outcome(election, rule, Greedy.byVotesForCost(election), null);
            case EQUAL_SHARES_COST -> equalShares(election, rule, Utility.COST);
            case EQUAL_SHARES_CARDINALITY -> equalShares(election, rule, Utility.CARDINALITY);
            case EQUAL_SHARES_COST_ADD1U -> completed(election, rule, Utility.COST);
            case EQUAL_SHARES_CARDINALITY_ADD1U -> completed(election, rule, Utility.CARDINALITY);
            case PHRAGMEN -> outcome(election, rule, Phragmen.steps(election), null);
        };
    }

    private static Outcome equalShares(Election election, Rule rule, Utility utility) {
        Market market = new Market(election, utility);
        return outcome(
                election, rule, steps(market, EqualShares.run(market, BigInteger.ZERO, Neighbours.none())), null);
    }

    private static Outcome completed(Election election, Rule rule, Utility utility) {
        Market market = new Market(election, utility);
        AddOneUnit.Stop stop = AddOneUnit.find(market);
        List<Step> steps = new ArrayList<>(steps(market, stop.rounds()));
        Completion completion =
                new Completion(stop.steps(), stop.isOverBudget(), steps.size(), money(market, stop.steps()));
        steps.addAll(Greedy.after(election, Round.options(stop.rounds())));
        return outcome(election, rule, steps, completion);
    }

    private static Fraction money(Market market, long added) {
        return market.ballots().voters() == 0
                ? Fraction.ZERO
                : market.amount(market.share(BigInteger.valueOf(added)), BigInteger.ONE);
    }

    private static List<Step> steps(Market market, List<Round> rounds) {
        return rounds.stream()
                .map(round -> new Step(round.option(), round.tied(), paid(market, round)))
                .toList();
    }

    private static Reason paid(Market market, Round round) {
        Fraction share = market.amount(round.price(), round.denominator());
        Fraction cost = market.amount(market.price(round.option()), BigInteger.ONE);
        return new Reason.Paid(share, round.rich(), round.poor(), cost.minus(share.times(Fraction.of(round.rich()))));
    }

    private static Outcome outcome(Election election, Rule rule, List<Step> steps, @Nullable Completion completion) {
        boolean[] won = new boolean[election.options().size()];
        steps.forEach(step -> won[step.option()] = true);
        return new Outcome(
                rule,
                steps,
                election.cost(steps.stream().map(Step::option).toList()),
                Exclusion.of(election.ballots().asApprovals(), won),
                completion);
    }
}
