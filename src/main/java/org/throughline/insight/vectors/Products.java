package org.throughline.insight.vectors;

import java.util.Arrays;

/**
 * Scalar products of one vector with many at a time. The vectors lie turned, in blocks that fit a processor's own cache: what is next to
 * each other in memory is the same coordinate of many vectors, so that the processor works on several of them with one instruction. Every
 * product is the same to the bit as {@link Vectors#dot}, which adds in the same order.
 */
public final class Products {

    /** Vectors in a block. */
    private static final int WIDTH = 512;

    private static final int SUMS = 4;

    private final float[][] blocks;
    private final int size;

    private Products(float[][] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    /** Products with each of these vectors, which are all of one length. */
    public static Products with(float[][] vectors) {
        int length = vectors.length == 0 ? 0 : vectors[0].length;
        float[][] blocks = new float[(vectors.length + WIDTH - 1) / WIDTH][length * WIDTH];
        for (int vector = 0; vector < vectors.length; vector++) {
            float[] block = blocks[vector / WIDTH];
            for (int at = 0; at < length; at++) {
                block[at * WIDTH + vector % WIDTH] = vectors[vector][at];
            }
        }
        return new Products(blocks, vectors.length);
    }

    public int blocks() {
        return blocks.length;
    }

    /** The number of a block's first vector. */
    public int from(int block) {
        return block * WIDTH;
    }

    /** The number behind a block's last vector. */
    public int to(int block) {
        return Math.min(size, from(block) + WIDTH);
    }

    /** For one thread. */
    public Reader reader() {
        return new Reader();
    }

    /** Works products out, always into the same place. */
    public final class Reader {

        private final float[] products = new float[WIDTH];
        private final float[] other = new float[WIDTH];
        private final float[] last = new float[WIDTH];

        /** The products with the vectors of a block, in their order; valid until the next call. */
        public float[] of(float[] vector, int block) {
            float[] turned = blocks[block];
            int whole = vector.length - vector.length % SUMS;
            sum(products, vector, turned, 0, whole);
            for (int at = whole; at < vector.length; at++) {
                add(products, vector[at], turned, at * WIDTH);
            }
            sum(other, vector, turned, 1, whole);
            plus(products, other);
            sum(other, vector, turned, 2, whole);
            sum(last, vector, turned, 3, whole);
            plus(other, last);
            plus(products, other);
            return products;
        }
    }

    /** One of the sums that {@link Vectors#dot} keeps: of every fourth coordinate. */
    private static void sum(float[] sums, float[] vector, float[] turned, int first, int end) {
        Arrays.fill(sums, 0);
        int at = first;
        for (; at + 3 * SUMS < end; at += 4 * SUMS) {
            add(sums, vector, at, turned);
        }
        for (; at < end; at += SUMS) {
            add(sums, vector[at], turned, at * WIDTH);
        }
    }

    /** Four coordinates in one walk over the sums. */
    private static void add(float[] sums, float[] vector, int at, float[] turned) {
        float one = vector[at];
        float two = vector[at + SUMS];
        float three = vector[at + 2 * SUMS];
        float four = vector[at + 3 * SUMS];
        int ones = at * WIDTH;
        int twos = (at + SUMS) * WIDTH;
        int threes = (at + 2 * SUMS) * WIDTH;
        int fours = (at + 3 * SUMS) * WIDTH;
        for (int place = 0; place < WIDTH; place++) {
            sums[place] = sums[place]
                    + one * turned[ones + place]
                    + two * turned[twos + place]
                    + three * turned[threes + place]
                    + four * turned[fours + place];
        }
    }

    private static void add(float[] sums, float coordinate, float[] turned, int start) {
        for (int place = 0; place < WIDTH; place++) {
            sums[place] += coordinate * turned[start + place];
        }
    }

    private static void plus(float[] sums, float[] more) {
        for (int place = 0; place < WIDTH; place++) {
            sums[place] += more[place];
        }
    }
}
