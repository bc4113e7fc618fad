package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fisher's exact test that two shares are the same, and Holm's correction for asking it many times. Exact, so that it holds for few people
 * as for many. See docs/decisions/0075-more-often-only-where-a-test-holds.md.
 */
final class Fisher {

    /** Tables that are as likely as the one found, but for the last digits. */
    private static final double AS_LIKELY = 1 + 1e-7;

    private Fisher() {}

    /**
     * How likely shares at least as unlikely as these are, in either direction, if both groups are alike.
     *
     * @param said how many of the group said it
     * @param group how many are in the group
     * @param othersSaid how many of the others said it
     * @param others how many others there are
     */
    static double probability(int said, int group, int othersSaid, int others) {
        int all = group + others;
        int saying = said + othersSaid;
        double found = likelihood(said, group, saying, all);
        double sum = 0;
        for (int one = Math.max(0, saying - others); one <= Math.min(group, saying); one++) {
            double likelihood = likelihood(one, group, saying, all);
            if (likelihood <= found * AS_LIKELY) {
                sum += likelihood;
            }
        }
        return Math.min(1, sum);
    }

    /** Of this many in the group saying it, as in an urn. */
    private static double likelihood(int said, int group, int saying, int all) {
        return Math.exp(ways(group, said) + ways(all - group, saying - said) - ways(all, saying));
    }

    /** The logarithm of the number of ways to choose so many of so many. */
    private static double ways(int of, int chosen) {
        double sum = 0;
        for (int factor = 1; factor <= Math.min(chosen, of - chosen); factor++) {
            sum += Math.log((double) (of - factor + 1) / factor);
        }
        return sum;
    }

    /** The probabilities after Holm (1979), in the order given: each may be held against the level by itself. */
    static List<Double> corrected(List<Double> probabilities) {
        List<Integer> rising = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
        List<Double> corrected = new ArrayList<>(Collections.nCopies(probabilities.size(), 1.0));
        double largest = 0;
        for (int place = 0; place < rising.size(); place++) {
            largest = Math.max(largest, (rising.size() - place) * probabilities.get(rising.get(place)));
            corrected.set(rising.get(place), Math.min(1, largest));
        }
        return corrected;
    }
}
