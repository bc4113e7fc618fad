package org.throughline.tallies;

import java.math.BigInteger;
import java.util.List;

/**
 * One purchase of the Method of Equal Shares.
 *
 * @param tied options with exactly the same price that the order of ties put behind
 * @param price what each payer in full pays, over {@code denominator}, in the unit of the market
 * @param rich how many pay in full
 * @param poor how many give the last that they have
 * @param high not below the price for each unit of use
 * @param next no other option was to be had for less than this, for each unit of use
 * @param floors for each option a price that it did not fall below in this round; endless where it was not for sale
 */
record Round(
        int option,
        List<Integer> tied,
        BigInteger price,
        BigInteger denominator,
        long rich,
        long poor,
        double high,
        double next,
        double[] floors) {

    static List<Integer> options(List<Round> rounds) {
        return rounds.stream().map(Round::option).toList();
    }
}
