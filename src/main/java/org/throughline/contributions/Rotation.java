package org.throughline.contributions;

/**
 * The rotating order: comments stand on a ring in an order drawn once, and each reader's list starts at another point of the ring, so
 * that where a comment stands says nothing about it.
 */
final class Rotation {

    private static final int RING = Integer.MAX_VALUE;

    private Rotation() {}

    /** The contribution's place on the ring. */
    static int turn(ContributionId id) {
        return spread(id.value().getMostSignificantBits() * 31 + id.value().getLeastSignificantBits());
    }

    /** Where a reader's list starts. Neighbouring seeds start far from each other. */
    static int start(long seed) {
        return spread(seed);
    }

    /** SplitMix64's finaliser: every bit of the seed moves every bit of the result. */
    private static int spread(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ (mixed >>> 31)) & RING);
    }
}
