package org.throughline.tallies;

import java.math.BigDecimal;

/**
 * Something to choose.
 *
 * @param id its name in results; also what the last resort between equal options goes by
 * @param name what people read
 * @param cost what it takes from the budget, never negative; any unit, the same for all options and the budget
 */
public record Option(String id, String name, BigDecimal cost) {

    public Option {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("The cost of " + id + " is negative: " + cost);
        }
    }
}
