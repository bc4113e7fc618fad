package org.throughline.tallies;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * An election as the Method of Equal Shares sees it. All amounts are whole numbers of one small unit, the smallest of the costs divided
 * by the number of voters, so that the first equal share is a whole number too.
 */
final class Market {

    private final Ballots ballots;
    private final Supporters supporters;
    private final TieOrder ties;
    private final Utility utility;
    private final Costs costs;
    private final BigInteger voters;
    private final BigInteger[] prices;
    private final double[] roughly;

    Market(Election election, Utility utility) {
        this.ballots = election.ballots().asApprovals();
        this.supporters = Supporters.of(ballots);
        this.ties = TieOrder.of(election.options(), supporters.votes());
        this.utility = utility;
        this.costs = Costs.of(election);
        this.voters = BigInteger.valueOf(ballots.voters());
        this.prices = election.places()
                .mapToObj(option -> costs.of(option).multiply(voters))
                .toArray(BigInteger[]::new);
        this.roughly = IntStream.range(0, prices.length)
                .mapToDouble(option -> Doubles.ratio(prices[option], BigInteger.ONE))
                .toArray();
    }

    Ballots ballots() {
        return ballots;
    }

    Supporters supporters() {
        return supporters;
    }

    TieOrder ties() {
        return ties;
    }

    Utility utility() {
        return utility;
    }

    Costs costs() {
        return costs;
    }

    /** What the supporters of this option have to bring together. */
    BigInteger price(int option) {
        return prices[option];
    }

    /** The same to about {@link Doubles#ROUNDING}. */
    double roughPrice(int option) {
        return roughly[option];
    }

    /** What each voter has: an equal share of the budget, and so many units on top. */
    BigInteger share(BigInteger added) {
        return costs.budget().add(added.multiply(costs.one()).multiply(voters));
    }

    /** An amount of this market as one of the election. */
    Fraction amount(BigInteger numerator, BigInteger denominator) {
        return new Fraction(numerator, denominator.multiply(voters).multiply(costs.one()));
    }

    /** Whether somebody wants this option and it is of use to them; by its cost, what costs nothing is of none. */
    boolean isForSale(int option) {
        return supporters.votes(option) > 0 && (utility == Utility.CARDINALITY || prices[option].signum() > 0);
    }

    /** The price for each unit of use, of an option that costs so much. */
    double forUse(int option, double price) {
        return utility == Utility.COST ? price / roughly[option] : price;
    }

    /** For each option what nobody can pay less for: an equal part of the cost. Endless for what is not for sale. */
    double[] floors() {
        return IntStream.range(0, prices.length)
                .mapToDouble(option -> isForSale(option)
                        ? Quote.about(option, roughly[option] / supporters.votes(option))
                                .low()
                        : Double.POSITIVE_INFINITY)
                .toArray();
    }
}
