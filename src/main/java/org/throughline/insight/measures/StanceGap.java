package org.throughline.insight.measures;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.insight.themes.FairQuotations;
import org.throughline.insight.vectors.Vectors;

/** Whether people of every stance find themselves in what is quoted: the largest less the smallest share of them who do. */
public final class StanceGap {

    private StanceGap() {}

    /** The gap for the quoted people, from 0 (all stances heard alike) to 1; not a number with fewer than two stances. */
    public static double of(Collection<Integer> quoted, float[][] vectors, List<String> stances) {
        Set<String> different = new HashSet<>(stances);
        if (different.size() < 2) {
            return Double.NaN;
        }
        DoubleSummaryStatistics shares = different.stream()
                .mapToDouble(stance -> heard(stance, quoted, vectors, stances))
                .summaryStatistics();
        return shares.getMax() - shares.getMin();
    }

    private static double heard(String stance, Collection<Integer> quoted, float[][] vectors, List<String> stances) {
        List<Integer> own =
                quoted.stream().filter(one -> stances.get(one).equals(stance)).toList();
        return IntStream.range(0, vectors.length)
                .filter(person -> stances.get(person).equals(stance))
                .map(person -> own.stream()
                                .anyMatch(one -> one == person
                                        || Vectors.dot(vectors[one], vectors[person]) >= FairQuotations.NEAR)
                        ? 1
                        : 0)
                .average()
                .orElse(0);
    }
}
