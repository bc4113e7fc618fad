package org.throughline.tallies;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * Gives each voter of the Method of Equal Shares one unit more, and again one more, from scratch each time, until what is bought would
 * cost more than the budget (then what was bought a step before stands) or leaves no room for anything that somebody wants.
 *
 * <p>Source: the completion Add1U of Peters, Pierczyński and Skowron's notes on equalshares.net.
 *
 * <p>What is bought does not grow evenly with the money, so no step may be guessed. But one may be certified: as long as the same is
 * bought in the same order, more money makes every price fall or stay. If two steps bought the same in the same order, and at each
 * purchase the price at the lower step was below what anything else would have cost at the higher one, then every step between them
 * bought the same too, and none of them needs a run. See docs/decisions/0017-steps-are-certified-not-guessed.md.
 */
final class AddOneUnit {

    private static final long NONE = Long.MAX_VALUE;

    /** So many steps at once, where they have to be gone one by one: two threads share them, and few are gone in vain. */
    private static final long STRIDE = 16;

    /**
     * Where it ended.
     *
     * @param steps the step that stands, which is also how many units each voter has on top
     * @param isOverBudget whether it ended because the next step would have cost too much, not because nothing more fitted
     * @param rounds what was bought at this step
     */
    record Stop(long steps, boolean isOverBudget, List<Round> rounds) {}

    private final Market market;
    private final ConcurrentSkipListMap<Long, List<Round>> runs = new ConcurrentSkipListMap<>();

    private AddOneUnit(Market market) {
        this.market = market;
    }

    static Stop find(Market market) {
        return new AddOneUnit(market).find();
    }

    private Stop find() {
        long passed = 0;
        long stride = 1;
        long end = ends(0) ? 0 : NONE;
        while (end == NONE) {
            end = first(passed, passed + stride);
            boolean isQuick = isCertified(passed, passed + stride);
            passed += stride;
            stride = isQuick || stride < STRIDE ? 2 * stride : STRIDE;
            runs.headMap(Math.min(end - 1, passed)).clear();
        }
        return stop(end);
    }

    private Stop stop(long step) {
        boolean over = isOverBudget(step);
        long stands = over ? step - 1 : step;
        return new Stop(stands, over, run(stands));
    }

    /** The first step after one that did not end it, up to another, that does. */
    private long first(long passed, long last) {
        if (isCertified(passed, last)) {
            return NONE;
        }
        if (last - passed == 1) {
            return ends(last) ? last : NONE;
        }
        long middle = (passed + last) / 2;
        run(middle);
        ForkJoinTask<Long> later = ForkJoinPool.commonPool().submit(() -> first(middle, last));
        long end = first(passed, middle);
        if (end != NONE) {
            later.cancel(false);
            return end;
        }
        return later.join();
    }

    /** Whether all steps between these, and the higher of them, are known to buy what the lower one bought. */
    private boolean isCertified(long lower, long higher) {
        List<Round> before = run(lower);
        List<Round> after = run(higher);
        return Round.options(before).equals(Round.options(after))
                && IntStream.range(0, before.size())
                        .allMatch(round ->
                                before.get(round).high() < after.get(round).next());
    }

    private boolean ends(long step) {
        return isOverBudget(step) || isExhaustive(step);
    }

    private boolean isOverBudget(long step) {
        return left(step).signum() < 0;
    }

    private BigInteger left(long step) {
        Costs costs = market.costs();
        return costs.budget().subtract(costs.total(Round.options(run(step))));
    }

    /** What is of use to nobody, or costs nothing under cost utility, is never bought and leaves nothing open. */
    private boolean isExhaustive(long step) {
        BigInteger left = left(step);
        List<Integer> bought = Round.options(run(step));
        return IntStream.range(0, market.ballots().options())
                .filter(market::isForSale)
                .filter(option -> !bought.contains(option))
                .noneMatch(option -> market.costs().of(option).compareTo(left) <= 0);
    }

    private List<Round> run(long step) {
        List<Round> known = runs.get(step);
        if (known != null) {
            return known;
        }
        Neighbours neighbours = Neighbours.of(runs.lowerEntry(step), runs.higherEntry(step));
        List<Round> rounds = EqualShares.run(market, BigInteger.valueOf(step), neighbours);
        runs.put(step, rounds);
        return rounds;
    }
}
