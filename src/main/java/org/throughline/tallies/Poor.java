package org.throughline.tallies;

/**
 * What the supporters of an option have left, roughly, and how much of it those have who have less than a cap.
 *
 * @param ballots how many ballots the supporters cast that are not equal
 * @param all what all supporters have together
 * @param voters how many supporters there are
 * @param rich how many supporters have no less than the cap
 * @param money what those have together who have less
 */
record Poor(int ballots, double all, double voters, double rich, double money) {

    /** Whose purse is empty is struck off the supporters on the way. */
    static Poor below(Purses purses, int option, double cap) {
        Payers payers = purses.payers();
        int start = payers.start(option);
        int end = payers.end(option);
        int kept = start;
        double all = 0;
        double voters = 0;
        double poor = 0;
        double money = 0;
        for (int entry = start; entry < end; entry++) {
            int ballot = payers.ballot(entry);
            double left = purses.money(ballot);
            if (left == Purses.EMPTY) {
                continue;
            }
            payers.keep(entry, kept++);
            double people = purses.people(ballot);
            double theirs = left * people;
            // One for those who have less, else zero: no branch, which could not be foreseen.
            double isPoor = Double.doubleToRawLongBits(left - cap) >>> (Long.SIZE - 1);
            all += theirs;
            voters += people;
            poor += people * isPoor;
            money += theirs * isPoor;
        }
        payers.end(option, kept);
        return new Poor(kept - start, all, voters, voters - poor, money);
    }

    /** What each of the rich pays when the others give all that they have. */
    double price(double cost) {
        return (cost - money) / rich;
    }

    /** How wrong sums of this size may be, from what is not known of each purse and from rounding at each addition. */
    double doubt(double size, double error) {
        return voters * error + Doubles.ROUNDING * (ballots + 8) * size;
    }
}
