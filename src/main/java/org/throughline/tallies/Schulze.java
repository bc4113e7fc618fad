package org.throughline.tallies;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Schulze's method for rankings. One option beats another when a chain of majorities leads from it to the other that is stronger than
 * every chain back; a chain is as strong as its weakest link, a link as strong as the number of those who want the one more.
 *
 * <p>Source: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method", Social Choice and Welfare 36, 2011; strength by winning votes.
 */
public final class Schulze {

    private Schulze() {}

    /** Options by how many others beat them, the fewest first; that number is their score. */
    public static Ranking ranking(Ballots ballots) {
        long[][] chains = strongest(Pairs.of(ballots));
        return Ranking.lowestFirst(IntStream.range(0, chains.length)
                .mapToObj(option -> Fraction.of(beating(chains, option)))
                .toList());
    }

    private static long beating(long[][] chains, int option) {
        return IntStream.range(0, chains.length)
                .filter(other -> chains[other][option] > chains[option][other])
                .count();
    }

    private static long[][] strongest(Pairs pairs) {
        long[][] chains = new long[pairs.options()][pairs.options()];
        for (int one = 0; one < chains.length; one++) {
            for (int other = 0; other < chains.length; other++) {
                long wanting = pairs.preferring(one, other);
                chains[one][other] = wanting > pairs.preferring(other, one) ? wanting : 0;
            }
        }
        for (int over = 0; over < chains.length; over++) {
            for (int from = 0; from < chains.length; from++) {
                for (int to = 0; to < chains.length; to++) {
                    long way = Math.min(chains[from][over], chains[over][to]);
                    chains[from][to] = from == to ? 0 : Math.max(chains[from][to], way);
                }
            }
        }
        return chains;
    }

    /** Options that beat every other or tie with those that do. */
    public static List<Integer> winners(Ballots ballots) {
        return ranking(ballots).places().stream()
                .filter(place -> place.rank() == 1)
                .map(Ranking.Place::option)
                .toList();
    }
}
