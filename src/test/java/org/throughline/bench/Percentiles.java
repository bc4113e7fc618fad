package org.throughline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Times in milliseconds, in order. */
record Percentiles(double[] sorted) {

    static <T> Percentiles of(List<T> things, ToDoubleFunction<T> size) {
        double[] sorted = things.stream().mapToDouble(size).toArray();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** The time that so many per cent do not exceed. */
    double at(double percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100) - 1)];
    }

    double median() {
        return at(50);
    }

    String inWords() {
        return "p50 %.1f, p95 %.1f, p99 %.1f ms".formatted(at(50), at(95), at(99));
    }
}
