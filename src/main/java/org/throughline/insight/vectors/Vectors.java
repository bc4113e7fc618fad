package org.throughline.insight.vectors;

/** Arithmetic on vectors. Sums run in a fixed order, so results are the same to the bit everywhere. */
public final class Vectors {

    private Vectors() {}

    /** The scalar product; of unit vectors, the cosine of their angle. */
    public static float dot(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int at = 0;
        for (; at + 3 < one.length; at += 4) {
            first += one[at] * other[at];
            second += one[at + 1] * other[at + 1];
            third += one[at + 2] * other[at + 2];
            fourth += one[at + 3] * other[at + 3];
        }
        for (; at < one.length; at++) {
            first += one[at] * other[at];
        }
        return first + second + (third + fourth);
    }

    /** The vector at length one; a vector of zeros stays. */
    public static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        float[] unit = vector.clone();
        for (int at = 0; at < unit.length && length > 0; at++) {
            unit[at] /= length;
        }
        return unit;
    }

    /** The direction in which the chosen vectors point together. */
    public static float[] centre(float[][] vectors, int... chosen) {
        float[] sum = new float[vectors.length == 0 ? 0 : vectors[0].length];
        for (int vector : chosen) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += vectors[vector][at];
            }
        }
        return unit(sum);
    }

    /** The direction half way between two. */
    public static float[] between(float[] one, float... other) {
        float[] sum = one.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += other[at];
        }
        return unit(sum);
    }
}
