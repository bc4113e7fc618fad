package org.throughline.themes;

/**
 * How many in one word, by one table for everybody: the words never stand without the numbers.
 */
public enum InWords {
    NOBODY,
    ONE,
    /** Up to four, or up to a tenth. */
    A_FEW,
    /** More than a tenth, up to three tenths. */
    SOME,
    /** More than three tenths, up to half. */
    MANY,
    /** More than half. */
    MOST;

    private static final int FEW = 4;
    private static final int TEN = 10;
    private static final int THREE = 3;

    /**
     * @param said how many said it, people and organisations
     * @param all how many said anything there
     */
    public static InWords of(int said, int all) {
        if (said <= 1) {
            return said < 1 ? NOBODY : ONE;
        }
        if (2L * said > all) {
            return MOST;
        }
        if (said <= FEW || (long) TEN * said <= all) {
            return A_FEW;
        }
        return (long) TEN * said <= (long) THREE * all ? SOME : MANY;
    }
}
