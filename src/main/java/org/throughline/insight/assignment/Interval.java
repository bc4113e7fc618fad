package org.throughline.insight.assignment;

import java.util.Arrays;
import java.util.Random;

/**
 * A mean and where it lies with a certainty of 95 %: by drawing the values again and again (bootstrap) with a fixed seed.
 *
 * @param mean of the values
 * @param low below it lie 2.5 % of the drawn means
 * @param high above it lie 2.5 %
 */
public record Interval(double mean, double low, double high) {

    private static final int DRAWS = 1000;

    public static Interval of(double... values) {
        Random random = new Random(1);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int at = 0; at < values.length; at++) {
                sum += values[random.nextInt(values.length)];
            }
            means[draw] = sum / values.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return new Interval(mean, means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1]);
    }
}
