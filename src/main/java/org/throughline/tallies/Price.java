package org.throughline.tallies;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Set;

/**
 * What each supporter of an option pays for it, if they have so much: the numerator over the purses' common denominator and the number
 * of those who pay in full. The others give what they have left.
 *
 * @param rich how many pay in full
 * @param poor how many give the last that they have
 * @param floor whose purse seems to hold less is poor
 * @param ceiling whose purse seems to hold more is rich
 * @param closeAndPoor the histories of those between whose purses hold less than the price
 */
record Price(
        int option,
        BigInteger numerator,
        long rich,
        long poor,
        double floor,
        double ceiling,
        Set<BitSet> closeAndPoor) {

    /** What costs nothing. */
    static Price free(int option, long supporters) {
        return new Price(option, BigInteger.ZERO, supporters, 0, 0, 0, Set.of());
    }

    boolean isTooMuchFor(int ballot, Purses purses) {
        double money = purses.money(ballot);
        return money < floor || money <= ceiling && closeAndPoor.contains(purses.history(ballot));
    }

    /** Whether this is more than what a purse holds, over the same denominator. */
    boolean isAbove(BigInteger content) {
        return content.multiply(BigInteger.valueOf(rich)).compareTo(numerator) < 0;
    }

    double roughly(BigInteger denominator) {
        return Doubles.ratio(numerator, denominator.multiply(BigInteger.valueOf(rich)));
    }

    /** Compares what two options cost each payer, for each unit of use. */
    static int compare(Price one, Price other, Market market) {
        return one.weighed(other, market).compareTo(other.weighed(one, market));
    }

    private BigInteger weighed(Price other, Market market) {
        BigInteger across = numerator.multiply(BigInteger.valueOf(other.rich));
        return market.utility() == Utility.COST ? across.multiply(market.price(other.option)) : across;
    }
}
