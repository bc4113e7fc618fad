package org.throughline.insight.themes;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Products;

/** The nearest others of each one, exactly: nearest first, of equally near ones the first. */
final class Neighbours {

    private static final int ROWS = 64;

    private final int[][] nearest;

    private Neighbours(int[][] nearest) {
        this.nearest = nearest;
    }

    static Neighbours of(Similarities similarities, int count) {
        int size = similarities.size();
        int kept = kept(size, count);
        return new Neighbours(IntStream.range(0, size)
                .parallel()
                .mapToObj(one -> {
                    Nearest nearest = new Nearest(kept);
                    for (int other = 0; other < size; other++) {
                        if (other != one) {
                            nearest.offer(other, similarities.between(one, other));
                        }
                    }
                    return nearest.found;
                })
                .toArray(int[][]::new));
    }

    static Neighbours of(float[][] vectors, int count) {
        int kept = kept(vectors.length, count);
        Products products = Products.with(vectors);
        int[][] nearest = new int[vectors.length][];
        IntStream.rangeClosed(0, (vectors.length - 1) / ROWS).parallel().forEach(part -> {
            int from = part * ROWS;
            List<Nearest> rows = nearest(vectors, from, Math.min(vectors.length, from + ROWS), kept, products);
            for (int row = 0; row < rows.size(); row++) {
                nearest[from + row] = rows.get(row).found;
            }
        });
        return new Neighbours(nearest);
    }

    /** Some rows at a time, so that each block of the others is fetched once for all of them. */
    private static List<Nearest> nearest(float[][] vectors, int from, int to, int kept, Products products) {
        List<Nearest> rows =
                IntStream.range(from, to).mapToObj(row -> new Nearest(kept)).toList();
        Products.Reader reader = products.reader();
        for (int block = 0; block < products.blocks(); block++) {
            int start = products.from(block);
            for (int row = from; row < to; row++) {
                float[] near = reader.of(vectors[row], block);
                for (int other = start; other < products.to(block); other++) {
                    if (other != row) {
                        rows.get(row - from).offer(other, near[other - start]);
                    }
                }
            }
        }
        return rows;
    }

    private static int kept(int size, int count) {
        return Math.min(count, Math.max(0, size - 1));
    }

    /** The nearest that one has met so far. */
    private static final class Nearest {

        private final int[] found;
        private final float[] near;
        private int count;

        Nearest(int kept) {
            found = new int[kept];
            near = new float[kept];
        }

        void offer(int other, float value) {
            if (count == found.length && (count == 0 || value <= near[count - 1])) {
                return;
            }
            int at = count < found.length ? count++ : count - 1;
            while (at > 0 && near[at - 1] < value) {
                near[at] = near[at - 1];
                found[at] = found[at - 1];
                at--;
            }
            near[at] = value;
            found[at] = other;
        }
    }

    int size() {
        return nearest.length;
    }

    int[] of(int one) {
        return nearest[one];
    }
}
