package org.throughline.tallies;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Costs and budget as whole numbers of the smallest unit that occurs in them, pennies for instance. */
final class Costs {

    private final int decimals;
    private final BigInteger[] costs;
    private final BigInteger budget;

    private Costs(int decimals, BigInteger[] costs, BigInteger budget) {
        this.decimals = decimals;
        this.costs = costs;
        this.budget = budget;
    }

    static Costs of(Election election) {
        int decimals = election.options().stream()
                .map(Option::cost)
                .mapToInt(Costs::decimals)
                .reduce(decimals(election.budget()), Math::max);
        return new Costs(
                decimals,
                election.options().stream()
                        .map(option -> whole(option.cost(), decimals))
                        .toArray(BigInteger[]::new),
                whole(election.budget(), decimals));
    }

    private static int decimals(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private static BigInteger whole(BigDecimal amount, int decimals) {
        return amount.movePointRight(decimals).toBigIntegerExact();
    }

    BigInteger of(int option) {
        return costs[option];
    }

    BigInteger budget() {
        return budget;
    }

    /** One of the unit in which the election is written. */
    BigInteger one() {
        return BigInteger.TEN.pow(decimals);
    }

    BigInteger total(List<Integer> options) {
        return options.stream().map(this::of).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
