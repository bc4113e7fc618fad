package org.throughline.insight.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well two ways of sorting the same things into groups agree. */
public final class Agreement {

    private final int size;
    private final Map<Object, Integer> ones = new HashMap<>();
    private final Map<Object, Integer> others = new HashMap<>();
    private final Map<List<Object>, Integer> both = new HashMap<>();

    private Agreement(List<?> one, List<?> other) {
        size = one.size();
        for (int at = 0; at < size; at++) {
            ones.merge(one.get(at), 1, Integer::sum);
            others.merge(other.get(at), 1, Integer::sum);
            both.merge(List.of(one.get(at), other.get(at)), 1, Integer::sum);
        }
    }

    /** V-measure (Rosenberg and Hirschberg 2007): 1 where both sort alike, 0 where one tells nothing of the other. */
    public static double vMeasure(List<?> labels, List<?> groups) {
        return new Agreement(labels, groups).vMeasure();
    }

    /** The adjusted Rand index (Hubert and Arabie 1985): 1 where both sort alike, about 0 by chance. */
    public static double adjustedRand(List<?> labels, List<?> groups) {
        return new Agreement(labels, groups).adjustedRand();
    }

    private double vMeasure() {
        double label = entropy(ones);
        double group = entropy(others);
        double shared = label + group - entropy(both);
        double homogeneity = label == 0 ? 1 : shared / label;
        double completeness = group == 0 ? 1 : shared / group;
        double sum = homogeneity + completeness;
        return sum <= 0 ? 0 : Math.clamp(2 * homogeneity * completeness / sum, 0, 1);
    }

    private double entropy(Map<?, Integer> counts) {
        return counts.values().stream()
                .sorted()
                .mapToDouble(count -> (double) count / size)
                .map(share -> -share * Math.log(share))
                .sum();
    }

    private double adjustedRand() {
        double together = pairs(both);
        double mine = pairs(ones);
        double theirs = pairs(others);
        double expected = size < 2 ? 0 : mine * theirs / (size * (size - 1.0) / 2);
        double most = (mine + theirs) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream()
                .mapToDouble(count -> count * (count - 1.0) / 2)
                .sum();
    }
}
