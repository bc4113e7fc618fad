package org.throughline.tallies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Phragmén's sequential rule with costs: every option taken lays its cost on its supporters, and the option comes next with which the
 * most burdened of its supporters would bear least. It ends when an option comes first that does not fit.
 *
 * <p>Source: Markus Brill, Rupert Freeman, Svante Janson, Martin Lackner, "Phragmén's Voting Methods and Justified Representation",
 * AAAI 2017, Mathematical Programming 2024; with costs as by Maaike Los, Zoé Christoff and Davide Grossi, "Proportional Budget
 * Allocations", IJCAI 2022.
 *
 * <p>After an option was taken its supporters all bear the same, so all loads are among the few that were reached; it is enough to know
 * how many supporters of each option bear which of them. Loads are whole numbers over one common denominator.
 */
final class Phragmen {

    private final Election election;
    private final Ballots ballots;
    private final Supporters supporters;
    private final Costs costs;
    private final TieOrder ties;
    private final int[] last;
    /** How many supporters of each option bear which load; the first load is none. */
    private final List<long[]> bearers = new ArrayList<>();

    private final List<BigInteger> loads = new ArrayList<>(List.of(BigInteger.ZERO));
    private BigInteger denominator = BigInteger.ONE;

    private Phragmen(Election election) {
        this.election = election;
        this.ballots = election.ballots().asApprovals();
        this.supporters = Supporters.of(ballots);
        this.costs = Costs.of(election);
        this.ties = TieOrder.of(election.options(), supporters.votes());
        this.last = new int[ballots.size()];
        this.bearers.add(supporters.votes());
    }

    static List<Step> steps(Election election) {
        return new Phragmen(election).steps();
    }

    private List<Step> steps() {
        List<Integer> open = new ArrayList<>(election.places()
                .boxed()
                .filter(option -> costs.of(option).compareTo(costs.budget()) <= 0)
                .sorted(ties.first())
                .toList());
        BigInteger left = costs.budget();
        List<Step> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Integer> first = least(open);
            BigInteger room = left;
            if (first.stream().anyMatch(option -> costs.of(option).compareTo(room) > 0)) {
                break;
            }
            Integer taken = first.getFirst();
            steps.add(new Step(taken, first.subList(1, first.size()), lay(taken)));
            open.remove(taken);
            left = left.subtract(costs.of(taken));
        }
        return steps;
    }

    /** All with the least load for their supporters, in the order of ties. What nobody wants would take for ever. */
    private List<Integer> least(List<Integer> open) {
        List<Integer> wanted =
                open.stream().filter(option -> supporters.votes(option) > 0).toList();
        if (wanted.isEmpty()) {
            return List.copyOf(open);
        }
        double[] roughly = wanted.stream().mapToDouble(this::roughly).toArray();
        double bound = Arrays.stream(roughly).min().orElse(0) * (1 + (2 * loads.size() + 32) * Doubles.ROUNDING);
        List<Integer> close = IntStream.range(0, roughly.length)
                .filter(place -> roughly[place] <= bound)
                .mapToObj(wanted::get)
                .toList();
        Integer least = close.stream().min(this::compare).orElseThrow();
        return close.stream().filter(option -> compare(option, least) == 0).toList();
    }

    private double roughly(int option) {
        double sum = Doubles.ratio(costs.of(option), BigInteger.ONE);
        for (int load = 1; load < loads.size(); load++) {
            sum += rough.get(load) * bearers.get(load)[option];
        }
        return sum / supporters.votes(option);
    }

    private final List<Double> rough = new ArrayList<>(List.of(0.0));

    private int compare(int one, int other) {
        return burden(one)
                .multiply(BigInteger.valueOf(supporters.votes(other)))
                .compareTo(burden(other).multiply(BigInteger.valueOf(supporters.votes(one))));
    }

    /** What the supporters of an option would bear together, over the common denominator. */
    private BigInteger burden(int option) {
        BigInteger sum = costs.of(option).multiply(denominator);
        for (int load = 1; load < loads.size(); load++) {
            long times = bearers.get(load)[option];
            if (times > 0) {
                sum = sum.add(loads.get(load).multiply(BigInteger.valueOf(times)));
            }
        }
        return sum;
    }

    private Reason lay(int option) {
        long votes = supporters.votes(option);
        if (votes == 0) {
            return new Reason.Unopposed();
        }
        BigInteger load = burden(option);
        BigInteger sharers = BigInteger.valueOf(votes);
        long first = bearers.getFirst()[option];
        denominator = denominator.multiply(sharers);
        loads.replaceAll(sharers::multiply);
        loads.add(load);
        rough.add(Doubles.ratio(load, denominator));
        bearers.add(new long[ballots.options()]);
        for (int entry = supporters.start(option); entry < supporters.end(option); entry++) {
            move(supporters.ballot(entry));
        }
        return new Reason.LeastLoad(new Fraction(load, denominator.multiply(costs.one())), votes, first);
    }

    private void move(int ballot) {
        int to = loads.size() - 1;
        int people = ballots.people(ballot);
        for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
            bearers.get(last[ballot])[ballots.choice(entry)] -= people;
            bearers.get(to)[ballots.choice(entry)] += people;
        }
        last[ballot] = to;
    }
}
