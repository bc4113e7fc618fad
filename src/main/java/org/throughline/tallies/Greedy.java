package org.throughline.tallies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes options in the order of their votes, or of their votes for their cost, as long as they fit; what does not fit is skipped. The
 * usual rule of participatory budgets: it counts heads and gives the largest group everything.
 */
final class Greedy {

    private final Election election;
    private final Costs costs;
    private final long[] votes;
    private final TieOrder ties;
    private final boolean byCost;

    private Greedy(Election election, boolean byCost) {
        this.election = election;
        this.costs = Costs.of(election);
        this.votes = Supporters.of(election.ballots().asApprovals()).votes();
        this.ties = TieOrder.of(election.options(), votes);
        this.byCost = byCost;
    }

    /** By votes. */
    static List<Step> byVotes(Election election) {
        return new Greedy(election, false).steps(List.of());
    }

    /** By votes for each unit of cost; what costs nothing comes first if anybody wants it, and last otherwise. */
    static List<Step> byVotesForCost(Election election) {
        return new Greedy(election, true).steps(List.of());
    }

    /** By votes, with what is left when some are taken already. */
    static List<Step> after(Election election, List<Integer> taken) {
        return new Greedy(election, false).steps(taken);
    }

    private List<Step> steps(List<Integer> taken) {
        List<Integer> order = election.places()
                .boxed()
                .filter(option -> !taken.contains(option))
                .sorted(best().thenComparing(ties.first()))
                .toList();
        BigInteger left = costs.budget().subtract(costs.total(taken));
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int option = order.get(place);
            if (costs.of(option).compareTo(left) <= 0) {
                steps.add(new Step(option, equalAndFitting(order, place, left), reason(option)));
                left = left.subtract(costs.of(option));
            }
        }
        return steps;
    }

    private List<Integer> equalAndFitting(List<Integer> order, int place, BigInteger left) {
        int option = order.get(place);
        return order.stream()
                .skip(place + 1L)
                .takeWhile(other -> best().compare(option, other) == 0)
                .filter(other -> costs.of(other).compareTo(left) <= 0)
                .toList();
    }

    private Comparator<Integer> best() {
        return (one, other) -> byCost ? compareForCost(one, other) : Long.compare(votes[other], votes[one]);
    }

    private int compareForCost(int one, int other) {
        boolean oneIsFree = costs.of(one).signum() == 0 && votes[one] > 0;
        boolean otherIsFree = costs.of(other).signum() == 0 && votes[other] > 0;
        if (oneIsFree || otherIsFree || votes[one] == 0 || votes[other] == 0) {
            return Integer.compare(level(otherIsFree, votes[other]), level(oneIsFree, votes[one]));
        }
        return costs.of(one)
                .multiply(BigInteger.valueOf(votes[other]))
                .compareTo(costs.of(other).multiply(BigInteger.valueOf(votes[one])));
    }

    private static int level(boolean isFree, long votes) {
        return isFree ? 2 : Long.signum(votes);
    }

    private Reason reason(int option) {
        return byCost
                ? new Reason.MostVotesForItsCost(
                        votes[option], election.options().get(option).cost())
                : new Reason.MostVotes(votes[option]);
    }
}
