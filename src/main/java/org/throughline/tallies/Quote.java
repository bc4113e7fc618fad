package org.throughline.tallies;

/**
 * Between which bounds the price of an option lies; so far apart that a few roundings do not matter.
 *
 * @param low not above the price
 * @param high not below it
 */
record Quote(int option, double low, double high) {

    private static final double MARGIN = 16 * Doubles.ROUNDING;

    static Quote between(int option, double low, double high) {
        return new Quote(option, low * (1 - MARGIN), high * (1 + MARGIN));
    }

    static Quote about(int option, double price) {
        return between(option, price, price);
    }
}
