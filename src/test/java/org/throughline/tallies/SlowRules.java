package org.throughline.tallies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules once more, word for word from their definitions, with a fraction for each voter and no thought of speed. */
final class SlowRules {

    private final Election election;
    private final List<int[]> voters = new ArrayList<>();
    private final List<Fraction> costs;
    private final Fraction budget;

    SlowRules(Election election) {
        this.election = election;
        Ballots ballots = election.ballots();
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            for (int person = 0; person < ballots.people(ballot); person++) {
                voters.add(ballots.choices(ballot));
            }
        }
        this.costs = election.options().stream()
                .map(option -> Fraction.of(option.cost()))
                .toList();
        this.budget = Fraction.of(election.budget());
    }

    record Completed(long steps, List<Integer> before, List<Integer> winners) {}

    List<Integer> greedy(List<Integer> taken, boolean byCost) {
        List<Integer> winners = new ArrayList<>(taken);
        IntStream.range(0, costs.size())
                .boxed()
                .filter(option -> !taken.contains(option))
                .sorted((byCost ? byVotesForCost() : (Comparator<Integer>) (one, other) -> 0).thenComparing(ties()))
                .forEach(option -> {
                    if (cost(winners).plus(costs.get(option)).compareTo(budget) <= 0) {
                        winners.add(option);
                    }
                });
        return winners.subList(taken.size(), winners.size());
    }

    private Comparator<Integer> byVotesForCost() {
        return Comparator.comparing(option -> costs.get(option).signum() == 0
                ? Fraction.of(votes(option) > 0 ? Long.MIN_VALUE / 2 : 0)
                : Fraction.of(-votes(option)).over(costs.get(option)));
    }

    List<Integer> equalShares(Utility utility, long added) {
        List<Fraction> money = new ArrayList<>();
        Fraction share = voters.isEmpty() ? Fraction.ZERO : budget.over(Fraction.of(voters.size()));
        voters.forEach(voter -> money.add(share.plus(Fraction.of(added))));
        List<Integer> bought = new ArrayList<>();
        while (true) {
            Optional<Integer> next = IntStream.range(0, costs.size())
                    .boxed()
                    .filter(option -> !bought.contains(option) && isForSale(option, utility))
                    .filter(option -> price(option, money).isPresent())
                    .min(Comparator.comparing((Integer option) -> forUse(option, utility, money))
                            .thenComparing(ties()));
            if (next.isEmpty()) {
                return bought;
            }
            Fraction price = price(next.get(), money).orElseThrow();
            supporters(next.get())
                    .forEach(voter -> money.set(voter, money.get(voter).minus(min(money.get(voter), price))));
            bought.add(next.get());
        }
    }

    private boolean isForSale(int option, Utility utility) {
        return votes(option) > 0
                && (utility == Utility.CARDINALITY || costs.get(option).signum() > 0);
    }

    private Fraction forUse(int option, Utility utility, List<Fraction> money) {
        Fraction price = price(option, money).orElseThrow();
        return utility == Utility.COST ? price.over(costs.get(option)) : price;
    }

    /** Tries every number of those who give all, the poorest first. */
    private Optional<Fraction> price(int option, List<Fraction> money) {
        List<Fraction> theirs = supporters(option).map(money::get).sorted().toList();
        Fraction left = costs.get(option);
        for (int poor = 0; poor < theirs.size(); poor++) {
            Fraction price = left.over(Fraction.of(theirs.size() - poor));
            if (theirs.get(poor).compareTo(price) >= 0) {
                return Optional.of(price);
            }
            left = left.minus(theirs.get(poor));
        }
        return Optional.empty();
    }

    Completed addOneUnit(Utility utility) {
        List<Integer> before = List.of();
        for (long step = 0; ; step++) {
            List<Integer> bought = equalShares(utility, step);
            if (cost(bought).compareTo(budget) > 0) {
                return completed(step - 1, before);
            }
            Fraction left = budget.minus(cost(bought));
            if (IntStream.range(0, costs.size())
                    .filter(option -> isForSale(option, utility) && !bought.contains(option))
                    .noneMatch(option -> costs.get(option).compareTo(left) <= 0)) {
                return completed(step, bought);
            }
            before = bought;
        }
    }

    private Completed completed(long steps, List<Integer> bought) {
        return new Completed(
                steps,
                bought,
                Stream.concat(bought.stream(), greedy(bought, false).stream()).toList());
    }

    List<Integer> phragmen() {
        List<Fraction> loads = new ArrayList<>();
        voters.forEach(voter -> loads.add(Fraction.ZERO));
        List<Integer> taken = new ArrayList<>();
        while (true) {
            List<Integer> open = IntStream.range(0, costs.size())
                    .boxed()
                    .filter(option ->
                            !taken.contains(option) && costs.get(option).compareTo(budget) <= 0)
                    .toList();
            List<Integer> wanted =
                    open.stream().filter(option -> votes(option) > 0).toList();
            Optional<Fraction> least =
                    wanted.stream().map(option -> load(option, loads)).min(Comparator.naturalOrder());
            List<Integer> first = wanted.isEmpty()
                    ? open
                    : wanted.stream()
                            .filter(option -> load(option, loads).equals(least.orElseThrow()))
                            .toList();
            if (first.isEmpty()
                    || first.stream()
                            .anyMatch(option ->
                                    cost(taken).plus(costs.get(option)).compareTo(budget) > 0)) {
                return taken;
            }
            Integer next = first.stream().min(ties()).orElseThrow();
            supporters(next).forEach(voter -> loads.set(voter, least.orElse(Fraction.ZERO)));
            taken.add(next);
        }
    }

    private Fraction load(int option, List<Fraction> loads) {
        return supporters(option)
                .map(loads::get)
                .reduce(costs.get(option), Fraction::plus)
                .over(Fraction.of(votes(option)));
    }

    private Stream<Integer> supporters(int option) {
        return IntStream.range(0, voters.size())
                .filter(voter -> IntStream.of(voters.get(voter)).anyMatch(chosen -> chosen == option))
                .boxed();
    }

    private long votes(int option) {
        return supporters(option).count();
    }

    private Fraction cost(List<Integer> some) {
        return some.stream().map(costs::get).reduce(Fraction.ZERO, Fraction::plus);
    }

    private Comparator<Integer> ties() {
        return Comparator.comparingLong((Integer option) -> -votes(option))
                .thenComparing(option -> election.options().get(option).id());
    }

    private static Fraction min(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
