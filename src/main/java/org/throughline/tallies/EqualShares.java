package org.throughline.tallies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Method of Equal Shares: each voter has the same money, and whoever wants an option pays for it together with all others who want
 * it, as equally as they can. The option that costs its payers least for what they get is bought first; it ends when no group can pay
 * for anything more.
 *
 * <p>Source: Dominik Peters, Grzegorz Pierczyński, Piotr Skowron, "Proportional Participatory Budgeting with Additive Utilities",
 * NeurIPS 2021; for committees Peters and Skowron, "Proportionality and the Limits of Welfarism", EC 2020.
 *
 * <p>Prices only rise from round to round, since money only shrinks: an option is asked for its price again only when what is known of
 * it could still be the least.
 */
final class EqualShares {

    private final Market market;
    private final Purses purses;
    private final Pricing pricing;
    private final Neighbours neighbours;
    /** For each option what its price is not below; endless when it is bought, or can never be. */
    private final double[] floors;

    private EqualShares(Market market, BigInteger added, Neighbours neighbours) {
        this.market = market;
        this.purses = new Purses(market, market.share(added));
        this.pricing = new Pricing(market, purses);
        this.neighbours = neighbours;
        this.floors = market.floors();
    }

    /**
     * Everything that is bought when each voter has an equal share of the budget.
     *
     * @param added units that each voter has on top
     * @param neighbours what runs with less and more units tell
     */
    static List<Round> run(Market market, BigInteger added, Neighbours neighbours) {
        EqualShares run = new EqualShares(market, added, neighbours);
        List<Round> rounds = new ArrayList<>();
        Round round = run.round(0);
        while (round != null) {
            neighbours.bought(rounds.size(), round.option());
            rounds.add(round);
            round = run.round(rounds.size());
        }
        return rounds;
    }

    private @Nullable Round round(int number) {
        for (int option = 0; option < floors.length; option++) {
            floors[option] = Math.max(floors[option], neighbours.floor(number, option));
        }
        List<Price> contenders = contenders(neighbours.ceiling(number));
        Price least = contenders.stream()
                .min((one, other) -> Price.compare(one, other, market))
                .orElse(null);
        return least == null ? null : buy(least, contenders);
    }

    /**
     * Asks for prices until no option that was not asked can be cheaper.
     *
     * @param ceiling something is to be had for this
     * @return all that may be the cheapest
     */
    private List<Price> contenders(double ceiling) {
        Quote[] quotes = new Quote[floors.length];
        double best = ceiling;
        int next = unasked(quotes);
        while (next >= 0 && market.forUse(next, floors[next]) <= best) {
            Quote quote = pricing.ask(next, floors[next], best);
            floors[next] = quote == null ? Double.POSITIVE_INFINITY : quote.low();
            quotes[next] = quote;
            best = quote == null ? best : Math.min(best, market.forUse(next, quote.high()));
            next = unasked(quotes);
        }
        double bound = best;
        return Arrays.stream(quotes)
                .filter(Objects::nonNull)
                .filter(quote -> market.forUse(quote.option(), quote.low()) <= bound)
                .map(quote -> pricing.exactly(quote.option(), quote.low(), quote.high()))
                .filter(Objects::nonNull)
                .toList();
    }

    private int unasked(Quote[] quotes) {
        int least = -1;
        double bound = Double.POSITIVE_INFINITY;
        for (int option = 0; option < floors.length; option++) {
            double floor = market.forUse(option, floors[option]);
            if (quotes[option] == null && floor < bound) {
                least = option;
                bound = floor;
            }
        }
        return least;
    }

    private Round buy(Price least, List<Price> contenders) {
        List<Price> equal = contenders.stream()
                .filter(price -> Price.compare(price, least, market) == 0)
                .sorted((one, other) -> market.ties().first().compare(one.option(), other.option()))
                .toList();
        Price bought = equal.getFirst();
        int option = bought.option();
        double[] before = floors.clone();
        floors[option] = Double.POSITIVE_INFINITY;
        BigInteger payers = purses.denominator().multiply(BigInteger.valueOf(bought.rich()));
        double rough = bought.roughly(purses.denominator());
        if (bought.numerator().signum() > 0) {
            purses.pay(bought);
        }
        return new Round(
                option,
                equal.stream().skip(1).map(Price::option).toList(),
                bought.numerator(),
                payers,
                bought.rich(),
                bought.poor(),
                market.forUse(option, Quote.about(option, rough).high()),
                next(),
                before);
    }

    private double next() {
        double least = Double.POSITIVE_INFINITY;
        for (int option = 0; option < floors.length; option++) {
            least = Math.min(least, market.forUse(option, floors[option]));
        }
        return least;
    }
}
