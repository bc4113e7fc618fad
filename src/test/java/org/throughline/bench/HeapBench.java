package org.throughline.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What an open reading view holds in the server's memory. */
@BenchTest
@Order(3)
class HeapBench {

    private static final int WARMING = 40;
    private static final int CLASSES = 60;

    /** A key of seeds/people.csv. */
    private static final String SOMEBODY = "walter-birkin";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @Test
    void reading_views_stay_open() throws Exception {
        Place many = Place.near(10_000, context);
        open(WARMING, many, null);
        String classesBefore = classes();
        double visitors = kilobytesEach(many, null);
        Files.writeString(Path.of("target", "bench-heap.txt"), "Before\n" + classesBefore + "\nAfter\n" + classes());

        Report.line(
                "Heap for each of %d open reading views".formatted(Sizes.sessions()), "≤ 250 KB", "%.0f KB", visitors);
        open(WARMING, many, SOMEBODY);
        Report.line(
                "Heap for each of %d, their readers signed in".formatted(Sizes.sessions()),
                "",
                "%.0f KB",
                kilobytesEach(many, SOMEBODY));
    }

    private double kilobytesEach(Place place, @Nullable String person) throws Exception {
        long before = used();
        open(Sizes.sessions(), place, person);
        return (used() - before) / 1024.0 / Sizes.sessions();
    }

    private void open(int sessions, Place place, @Nullable String person) throws Exception {
        for (int session = 0; session < sessions; session++) {
            VaadinVisitor visitor = new VaadinVisitor("http://localhost:" + port, "sessions");
            if (person != null) {
                visitor.signIn(person);
            }
            visitor.open(place.path());
        }
        ServerTimes.forget("sessions");
    }

    /** In bytes, after everything that can go has gone. */
    private static long used() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What lives, by class: the first to look at when a view has grown. */
    private static String classes() throws Exception {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram.toString().lines().limit(CLASSES).collect(Collectors.joining("\n"));
    }
}
