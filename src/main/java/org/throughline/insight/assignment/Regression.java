package org.throughline.insight.assignment;

import java.util.Arrays;
import org.throughline.insight.vectors.Vectors;

/**
 * Logistic regression with a penalty on large weights: how likely is it that a contribution carries one theme. Fitted by Nesterov's
 * accelerated descent in a fixed number of steps, so it takes always as long and gives always the same.
 */
final class Regression {

    static final int STEPS = 150;

    /** How much one contribution's error weighs against the penalty. */
    static final float TRUST = 20;

    private final float[] weights;
    private final float bias;

    private Regression(float[] weights, float bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * @param vectors centred: their mean is nought
     * @param spread the largest eigenvalue of their products, or more
     */
    static Regression fit(float[][] vectors, boolean[] carries, float spread) {
        float step = 1 / (1 + TRUST * spread / 4);
        float constant = (float) Math.sqrt(spread / vectors.length);
        int dimensions = vectors[0].length;
        float[] at = new float[dimensions + 1];
        float[] before = new float[dimensions + 1];
        for (int round = 1; round <= STEPS; round++) {
            float[] ahead = new float[dimensions + 1];
            float momentum = (round - 1f) / (round + 2f);
            for (int weight = 0; weight <= dimensions; weight++) {
                ahead[weight] = at[weight] + momentum * (at[weight] - before[weight]);
            }
            before = at;
            at = descend(ahead, vectors, carries, step, constant);
        }
        return new Regression(Arrays.copyOf(at, dimensions), at[dimensions] * constant);
    }

    /** The constant stands for a dimension that all vectors share; of this length it slows nothing down. */
    private static float[] descend(float[] from, float[][] vectors, boolean[] carries, float step, float constant) {
        int dimensions = vectors[0].length;
        float[] weights = Arrays.copyOf(from, dimensions);
        float[] slope = Arrays.copyOf(from, dimensions + 1);
        slope[dimensions] = 0;
        for (int one = 0; one < vectors.length; one++) {
            float error = TRUST
                    * (chance(Vectors.dot(weights, vectors[one]) + from[dimensions] * constant)
                            - (carries[one] ? 1 : 0));
            for (int at = 0; at < dimensions; at++) {
                slope[at] += error * vectors[one][at];
            }
            slope[dimensions] += error * constant;
        }
        for (int at = 0; at <= dimensions; at++) {
            slope[at] = from[at] - step * slope[at];
        }
        return slope;
    }

    private static float chance(float score) {
        return (float) (1 / (1 + Math.exp(-score)));
    }

    /** From 0 to 1. */
    float likelihood(float... vector) {
        return chance(Vectors.dot(weights, vector) + bias);
    }
}
