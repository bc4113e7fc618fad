package org.throughline.tallies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What voters have left while options are bought. Whose purse is not empty has paid the full price of all that they want and that was
 * bought, so what they have left follows from their ballot: the first share less these prices. Exact amounts are whole numbers over one
 * common denominator, which grows with each purchase by the number of those who paid in full.
 *
 * <p>Beside it stands what each ballot's voters have as a floating point number, wrong by at most {@link #error()}.
 */
final class Purses {

    private static final int NOT_BOUGHT = -1;
    static final double EMPTY = Double.NEGATIVE_INFINITY;

    private final Ballots ballots;
    private final Payers payers;
    /** For each ballot what a voter has, roughly, and how many voters that are: side by side, for they are asked for together. */
    private final double[] money;
    /** For each option when it was bought. */
    private final int[] purchases;

    private final List<BigInteger> paid = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;
    private BigInteger share;
    private final double roughShare;

    Purses(Market market, BigInteger share) {
        this.ballots = market.ballots();
        this.payers = new Payers(market.supporters(), ballots.options());
        this.share = share;
        this.roughShare = Doubles.ratio(share, BigInteger.ONE);
        this.money = new double[2 * ballots.size()];
        this.purchases = new int[ballots.options()];
        Arrays.fill(purchases, NOT_BOUGHT);
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            money[2 * ballot] = share.signum() == 0 ? EMPTY : roughShare;
            money[2 * ballot + 1] = ballots.people(ballot);
        }
    }

    Payers payers() {
        return payers;
    }

    /** Roughly what is left to each voter of this ballot, if the purse is not empty. */
    double money(int ballot) {
        return money[2 * ballot];
    }

    /** How many voters cast this ballot. */
    double people(int ballot) {
        return money[2 * ballot + 1];
    }

    boolean isEmpty(int ballot) {
        return money[2 * ballot] == EMPTY;
    }

    /** How far {@link #money} is from the truth at most. The prices that a voter paid in full do not exceed the share. */
    double error() {
        return roughShare * Doubles.ROUNDING * (8 + paid.size());
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Which purchases the voters of this ballot paid for. */
    BitSet history(int ballot) {
        BitSet history = new BitSet(paid.size());
        for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
            int purchase = purchases[ballots.choice(entry)];
            if (purchase != NOT_BOUGHT) {
                history.set(purchase);
            }
        }
        return history;
    }

    /** What whoever paid for these has left, over the {@link #denominator()}. */
    BigInteger content(BitSet history) {
        return history.stream().mapToObj(paid::get).reduce(share, BigInteger::subtract);
    }

    /** Adds up purses without adding exact numbers one by one: it is enough to know how often each price was paid. */
    final class Sum {

        private final long[] times = new long[paid.size()];
        private long voters;

        void add(int ballot) {
            if (isEmpty(ballot)) {
                return;
            }
            int people = ballots.people(ballot);
            voters += people;
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                int purchase = purchases[ballots.choice(entry)];
                if (purchase != NOT_BOUGHT) {
                    times[purchase] += people;
                }
            }
        }

        long voters() {
            return voters;
        }

        BigInteger content() {
            BigInteger sum = share.multiply(BigInteger.valueOf(voters));
            for (int purchase = 0; purchase < times.length; purchase++) {
                if (times[purchase] > 0) {
                    sum = sum.subtract(paid.get(purchase).multiply(BigInteger.valueOf(times[purchase])));
                }
            }
            return sum;
        }
    }

    /** Takes the price from its payers: the rich pay in full, the others give what they have left. */
    void pay(Price price) {
        double full = price.roughly(denominator);
        double least = Double.POSITIVE_INFINITY;
        for (int entry = payers.start(price.option()); entry < payers.end(price.option()); entry++) {
            int ballot = payers.ballot(entry);
            if (price.isTooMuchFor(ballot, this)) {
                money[2 * ballot] = EMPTY;
            } else {
                money[2 * ballot] -= full;
                least = Math.min(least, money(ballot));
            }
        }
        BigInteger rich = BigInteger.valueOf(price.rich());
        denominator = denominator.multiply(rich);
        share = share.multiply(rich);
        paid.replaceAll(rich::multiply);
        purchases[price.option()] = paid.size();
        paid.add(price.numerator());
        if (least <= error()) {
            closeEmpty(price.option());
        }
    }

    /** Who paid in full with the last that they had is done too. */
    private void closeEmpty(int option) {
        for (int entry = payers.start(option); entry < payers.end(option); entry++) {
            int ballot = payers.ballot(entry);
            if (money(ballot) <= error()
                    && !isEmpty(ballot)
                    && content(history(ballot)).signum() == 0) {
                money[2 * ballot] = EMPTY;
            }
        }
    }
}
