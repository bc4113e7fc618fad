package org.throughline.tallies;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a rule needs to know: what there is to choose, how much may be spent, and how people voted.
 *
 * @param options every id once; ballots name options by their place in this list
 * @param budget how much may be spent, in the unit of the costs
 */
public record Election(List<Option> options, BigDecimal budget, Ballots ballots) {

    public Election {
        options = List.copyOf(options);
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            throw new IllegalArgumentException("Two options have the same id");
        }
        if (ballots.options() != options.size()) {
            throw new IllegalArgumentException("The ballots are about other options");
        }
    }

    /**
     * The choice of a fair set of so many options, as an election with a budget. Each option costs as many units as there are ballots
     * and the budget pays for {@code seats} options, so each voter has {@code seats} units, and Add1U adds a whole seat at each step.
     */
    public static Election ofSeats(List<String> ids, int seats, Ballots ballots) {
        BigDecimal price = BigDecimal.valueOf(Math.max(1, ballots.voters()));
        return new Election(
                ids.stream().map(id -> new Option(id, id, price)).toList(),
                price.multiply(BigDecimal.valueOf(seats)),
                ballots);
    }

    /** The same choice, as other people voted. */
    public Election with(Ballots others) {
        return new Election(options, budget, others);
    }

    /** What some options cost together; they are named by their places. */
    public BigDecimal cost(List<Integer> chosen) {
        return chosen.stream().map(place -> options.get(place).cost()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    IntStream places() {
        return IntStream.range(0, options.size());
    }
}
