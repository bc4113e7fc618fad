package org.throughline.insight.themes;

import java.util.stream.IntStream;
import org.throughline.insight.vectors.Products;

/** The cosines between all pairs of vectors, in two bytes each: half a matrix of 20,000 takes 400 MB. */
final class Similarities {

    /** More are not compared all with all. */
    static final int MOST = 20_000;

    private static final float SCALE = 32_000;
    private static final int ROWS = 64;
    private static final float[] NONE = {};

    private final short[] half;
    private final int size;

    private Similarities(short[] half, int size) {
        this.half = half;
        this.size = size;
    }

    static Similarities of(float[][] vectors) {
        int size = vectors.length;
        if (size > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " at once, not " + size);
        }
        short[] half = new short[Math.toIntExact((long) size * Math.max(0, size - 1) / 2)];
        Products products = Products.with(vectors);
        IntStream.rangeClosed(0, (size - 1) / ROWS).parallel().forEach(part -> {
            Products.Reader reader = products.reader();
            int to = Math.min(size, (part + 1) * ROWS);
            for (int block = 0; block < products.blocks() && products.from(block) < to; block++) {
                int from = products.from(block);
                for (int row = part * ROWS; row < to; row++) {
                    float[] near = from < row ? reader.of(vectors[row], block) : NONE;
                    int end = Math.min(row, products.to(block));
                    for (int column = from; column < end; column++) {
                        half[start(row) + column] = (short) Math.round(SCALE * near[column - from]);
                    }
                }
            }
        });
        return new Similarities(half, size);
    }

    private static int start(int row) {
        return (int) ((long) row * (row - 1) / 2);
    }

    int size() {
        return size;
    }

    /** Between two different ones. */
    float between(int one, int other) {
        return half[place(one, other)] / SCALE;
    }

    private static int place(int one, int other) {
        return one > other ? start(one) + other : start(other) + one;
    }

    /** Puts the mean of two into the place of the first, as average linkage does. */
    void average(int kept, int keptSize, int gone, int goneSize, int other) {
        int place = place(kept, other);
        float sum = (float) half[place] * keptSize + (float) half[place(gone, other)] * goneSize;
        half[place] = (short) Math.round(sum / (keptSize + goneSize));
    }

    int raw(int one, int other) {
        return half[place(one, other)];
    }
}
