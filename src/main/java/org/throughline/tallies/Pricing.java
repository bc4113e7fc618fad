package org.throughline.tallies;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an option costs its supporters: the smallest p such that the sum of min(what they have left, p) is the cost. Asked roughly, in
 * floating point numbers with a bound on their error, and exactly where that does not decide.
 */
final class Pricing {

    private final Market market;
    private final Purses purses;

    Pricing(Market market, Purses purses) {
        this.market = market;
        this.purses = purses;
    }

    /**
     * Bounds for the price, or nothing when the supporters together cannot pay.
     *
     * @param floor the price is not below this
     * @param best as soon as the price for each unit of use is known to be above this, only a lower bound is given
     */
    @Nullable Quote ask(int option, double floor, double best) {
        if (market.price(option).signum() == 0) {
            return Quote.about(option, 0);
        }
        double cost = market.roughPrice(option);
        double cap = floor;
        Poor poor = Poor.below(purses, option, cap);
        double doubt = poor.doubt(Math.max(poor.all(), cost), purses.error());
        if (poor.all() < cost - doubt) {
            return null;
        }
        if (poor.all() <= cost + doubt) {
            return quote(exactly(option, most(option) - 4 * doubt, Double.POSITIVE_INFINITY));
        }
        double wrong = 4 * poor.doubt(cost, purses.error());
        while (poor.rich() > 0) {
            double next = poor.price(cost);
            Poor then = next > cap ? Poor.below(purses, option, next) : poor;
            if (then.rich() == poor.rich()) {
                return Quote.between(option, Math.max(floor, next - wrong), next + wrong);
            }
            if (market.forUse(option, next - wrong) > best) {
                return Quote.between(option, Math.max(floor, next - wrong), Double.POSITIVE_INFINITY);
            }
            cap = next;
            poor = then;
        }
        return quote(exactly(option, floor, Double.POSITIVE_INFINITY));
    }

    /** What the richest of the supporters has, roughly. */
    private double most(int option) {
        Payers payers = purses.payers();
        return IntStream.range(payers.start(option), payers.end(option))
                .mapToDouble(entry -> purses.money(payers.ballot(entry)))
                .max()
                .orElse(0);
    }

    private @Nullable Quote quote(@Nullable Price price) {
        return price == null ? null : Quote.about(price.option(), price.roughly(purses.denominator()));
    }

    /** The exact price, known to lie between two bounds; nothing when the supporters cannot pay. */
    @Nullable Price exactly(int option, double low, double high) {
        if (market.price(option).signum() == 0) {
            return Price.free(option, market.supporters().votes(option));
        }
        double floor = low - 2 * purses.error();
        double ceiling = high + 2 * purses.error();
        Purses.Sum poor = purses.new Sum();
        Map<BitSet, Long> close = new HashMap<>();
        long rich = 0;
        Payers payers = purses.payers();
        for (int entry = payers.start(option); entry < payers.end(option); entry++) {
            int ballot = payers.ballot(entry);
            double money = purses.money(ballot);
            if (money < floor) {
                poor.add(ballot);
            } else {
                long people = market.ballots().people(ballot);
                rich += people;
                if (money <= ceiling) {
                    close.merge(purses.history(ballot), people, Long::sum);
                }
            }
        }
        BigInteger missing = market.price(option).multiply(purses.denominator()).subtract(poor.content());
        Price first = new Price(option, missing, rich, poor.voters(), floor, ceiling, Set.of());
        return settled(first, close);
    }

    /** Moves those with close purses to the poor until all the others can pay in full. */
    private @Nullable Price settled(Price first, Map<BitSet, Long> close) {
        Map<BitSet, BigInteger> contents = new HashMap<>();
        close.keySet().forEach(history -> contents.put(history, purses.content(history)));
        Price price = first;
        while (price.rich() > 0) {
            Price tried = price;
            Set<BitSet> poor = close.keySet().stream()
                    .filter(history -> tried.isAbove(contents.getOrDefault(history, BigInteger.ZERO)))
                    .collect(Collectors.toUnmodifiableSet());
            if (poor.size() == price.closeAndPoor().size()) {
                return price;
            }
            price = without(poor, first, close, contents);
        }
        return null;
    }

    private static Price without(
            Set<BitSet> poor, Price first, Map<BitSet, Long> close, Map<BitSet, BigInteger> contents) {
        BigInteger missing = first.numerator();
        long people = 0;
        for (BitSet history : poor) {
            long theirs = close.getOrDefault(history, 0L);
            people += theirs;
            missing = missing.subtract(
                    contents.getOrDefault(history, BigInteger.ZERO).multiply(BigInteger.valueOf(theirs)));
        }
        return new Price(
                first.option(),
                missing,
                first.rich() - people,
                first.poor() + people,
                first.floor(),
                first.ceiling(),
                poor);
    }
}
