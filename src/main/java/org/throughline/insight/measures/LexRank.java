package org.throughline.insight.measures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The usual way to choose sentences for a summary (Erkan and Radev 2004, the continuous form): those most like all others. Here only to
 * compare with. This model's cosines are all positive, so the sum over all others is a product with one sum vector, and a round takes as
 * long as there are texts, not their square.
 */
final class LexRank {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 30;

    private final float[][] vectors;

    private LexRank(float[][] vectors) {
        this.vectors = vectors;
    }

    /** The texts, the most central first. */
    static List<Integer> order(float[][] vectors) {
        if (vectors.length == 0) {
            return List.of();
        }
        double[] rank = new LexRank(vectors).rank();
        return IntStream.range(0, vectors.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(text -> -rank[text]).thenComparing(text -> text))
                .toList();
    }

    private double[] rank() {
        double[] degrees = received(all(1));
        double[] rank = all(1.0 / vectors.length);
        for (int round = 0; round < ROUNDS; round++) {
            double[] shares = new double[vectors.length];
            for (int text = 0; text < shares.length; text++) {
                shares[text] = degrees[text] > 0 ? rank[text] / degrees[text] : 0;
            }
            rank = Arrays.stream(received(shares))
                    .map(received -> (1 - DAMPING) / vectors.length + DAMPING * received)
                    .toArray();
        }
        return rank;
    }

    private double[] all(double value) {
        double[] all = new double[vectors.length];
        Arrays.fill(all, value);
        return all;
    }

    /** What each text receives when every text gives its share to those that are like it. */
    private double[] received(double... shares) {
        double[] sum = new double[vectors[0].length];
        for (int text = 0; text < vectors.length; text++) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += shares[text] * vectors[text][at];
            }
        }
        return Arrays.stream(vectors)
                .mapToDouble(vector -> IntStream.range(0, sum.length)
                        .mapToDouble(at -> sum[at] * vector[at])
                        .sum())
                .toArray();
    }
}
