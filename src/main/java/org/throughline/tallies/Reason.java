package org.throughline.tallies;

import java.math.BigDecimal;

/** Why an option was taken when it was taken. */
public sealed interface Reason {

    /** So many people wanted it, more than any other that was left and fitted. */
    record MostVotes(long votes) implements Reason {}

    /** It had the most votes for its cost of all that were left and fitted. */
    record MostVotesForItsCost(long votes, BigDecimal cost) implements Reason {}

    /**
     * Its supporters paid for it.
     *
     * @param share what each payer in full paid
     * @param full how many paid in full
     * @param part how many paid less, the last of what they had
     * @param rest what the latter paid together
     */
    record Paid(Fraction share, long full, long part, Fraction rest) implements Reason {}

    /**
     * It could be had with the least burden on its supporters.
     *
     * @param load what each supporter has borne after it, for this and for what they got before
     * @param supporters how many share it
     * @param first how many of them had got nothing before
     */
    record LeastLoad(Fraction load, long supporters, long first) implements Reason {}

    /** Nobody wanted it, but all that was left fitted. */
    record Unopposed() implements Reason {}
}
