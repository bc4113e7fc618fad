package org.throughline.insight.themes;

import java.util.Arrays;

/**
 * What was said, as it is grouped.
 *
 * @param vectors one for each point
 * @param owners of each point the number of the person who made it, counting from 0
 */
record Said(float[][] vectors, int[] owners) {

    int size() {
        return vectors.length;
    }

    int people() {
        return Arrays.stream(owners).max().orElse(-1) + 1;
    }

    /** How many people made the chosen points. */
    int people(int... chosen) {
        return (int)
                Arrays.stream(chosen).map(point -> owners[point]).distinct().count();
    }
}
