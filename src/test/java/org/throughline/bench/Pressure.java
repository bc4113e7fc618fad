package org.throughline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The same piece of work from many threads at once, as fast as it is taken. */
final class Pressure {

    static final int THREADS = 16;

    private static final int STRETCH_SECONDS = 10;
    private static final int MOST_STRETCHES = 9;

    /** A stretch that gained less on the one before was the last. */
    private static final double GAIN = 1.05;

    private Pressure() {}

    /** @param times what each piece of work took */
    record Taken(double perSecond, Percentiles times) {}

    /** Warms up first, see docs/benchmark.md; whatever the work throws ends it. */
    static Taken of(Runnable work) throws Exception {
        warm(work);
        long start = System.nanoTime();
        List<Double> times = run(work, Sizes.seconds());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Taken(times.size() / seconds, Percentiles.of(times, Double::doubleValue));
    }

    private static void warm(Runnable work) throws Exception {
        double before = 0;
        for (int stretch = 0; stretch < MOST_STRETCHES; stretch++) {
            int done = run(work, Math.min(STRETCH_SECONDS, Sizes.seconds())).size();
            if (done < before * GAIN) {
                return;
            }
            before = done;
        }
    }

    /** The same piece of work so many times, all of it counted from the first on. */
    static Taken of(Runnable work, int number) throws Exception {
        AtomicInteger left = new AtomicInteger(number);
        long start = System.nanoTime();
        List<Double> times = run(work, () -> left.getAndDecrement() > 0);
        return new Taken(
                times.size() / ((System.nanoTime() - start) / 1e9), Percentiles.of(times, Double::doubleValue));
    }

    private static List<Double> run(Runnable work, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return run(work, () -> System.nanoTime() < end);
    }

    private static List<Double> run(Runnable work, BooleanSupplier goesOn) throws Exception {
        Callable<List<Double>> many = () -> {
            List<Double> times = new ArrayList<>();
            while (goesOn.getAsBoolean()) {
                long now = System.nanoTime();
                work.run();
                times.add((System.nanoTime() - now) / 1e6);
            }
            return times;
        };
        List<Double> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(many));
            }
            for (Future<List<Double>> one : running) {
                all.addAll(one.get());
            }
        }
        return all;
    }
}
