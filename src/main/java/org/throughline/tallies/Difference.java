package org.throughline.tallies;

import java.util.List;

/**
 * What one outcome has and another has not: one rule beside another, or all ballots beside those that belong to no campaign.
 *
 * @param onlyFirst what only the first outcome took, in its order
 * @param onlySecond what only the second took
 */
public record Difference(List<Integer> onlyFirst, List<Integer> onlySecond) {

    public Difference {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    public static Difference between(Outcome first, Outcome second) {
        return new Difference(without(first, second), without(second, first));
    }

    private static List<Integer> without(Outcome one, Outcome other) {
        List<Integer> winners = other.winners();
        return one.winners().stream()
                .filter(option -> !winners.contains(option))
                .toList();
    }

    public boolean isNone() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }
}
