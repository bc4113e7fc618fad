package org.throughline.insight.measures;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step takes. */
final class Steps {

    private static final Path STATUS = Path.of("/proc/self/status");

    private final Map<String, Double> perSecond = new LinkedHashMap<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    <T> T time(String step, int texts, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        double took = Math.max(1e-6, (System.nanoTime() - start) / 1e9);
        seconds.put(step, took);
        perSecond.put(step, texts / took);
        return done;
    }

    Map<String, Double> perSecond() {
        return perSecond;
    }

    Map<String, Double> seconds() {
        return seconds;
    }

    /** The most memory that the process has held so far, in MiB: all of it where the system tells, else the JVM's own. */
    static long peakMemory() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseGet(Steps::peakOfPools);
        } catch (IOException noSuchSystem) {
            return peakOfPools();
        }
    }

    private static long peakOfPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
