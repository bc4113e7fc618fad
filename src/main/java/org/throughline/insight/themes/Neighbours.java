package org.throughline.insight.themes;

import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/** The nearest others of each one, exactly: nearest first, of equally near ones the first. */
final class Neighbours {

    private final int[][] nearest;

    private Neighbours(int[][] nearest) {
        this.nearest = nearest;
    }

    /** How near two are. */
    @FunctionalInterface
    private interface Nearness {
        float between(int one, int other);
    }

    static Neighbours of(Similarities similarities, int count) {
        return of(similarities.size(), similarities::between, count);
    }

    static Neighbours of(float[][] vectors, int count) {
        return of(vectors.length, (one, other) -> Vectors.dot(vectors[one], vectors[other]), count);
    }

    private static Neighbours of(int size, Nearness nearness, int count) {
        int kept = Math.min(count, Math.max(0, size - 1));
        return new Neighbours(IntStream.range(0, size)
                .parallel()
                .mapToObj(one -> nearest(one, size, nearness, kept))
                .toArray(int[][]::new));
    }

    private static int[] nearest(int one, int size, Nearness nearness, int kept) {
        int[] nearest = new int[kept];
        float[] near = new float[kept];
        int count = 0;
        for (int other = 0; other < size; other++) {
            if (other == one) {
                continue;
            }
            float value = nearness.between(one, other);
            if (count == kept && (kept == 0 || value <= near[kept - 1])) {
                continue;
            }
            int at = count < kept ? count++ : kept - 1;
            while (at > 0 && near[at - 1] < value) {
                near[at] = near[at - 1];
                nearest[at] = nearest[at - 1];
                at--;
            }
            near[at] = value;
            nearest[at] = other;
        }
        return nearest;
    }

    int size() {
        return nearest.length;
    }

    int[] of(int one) {
        return nearest[one];
    }
}
