package org.throughline.tallies;

import java.math.BigInteger;

/** Exact numbers as nearby floating point numbers, and how near they are. */
final class Doubles {

    /** More than what one rounding can change, relative to the result. */
    static final double ROUNDING = 0x1p-52;

    private static final int KEPT = 62;

    private Doubles() {}

    /** The ratio of two whole numbers that are not negative, however large; wrong by at most four {@link #ROUNDING}s of it. */
    static double ratio(BigInteger numerator, BigInteger denominator) {
        int up = shift(numerator);
        int down = shift(denominator);
        double top = numerator.shiftRight(up).longValue();
        double bottom = denominator.shiftRight(down).longValue();
        return Math.scalb(top / bottom, up - down);
    }

    private static int shift(BigInteger number) {
        return Math.max(0, number.bitLength() - KEPT);
    }
}
