package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.throughline.bench.ServerTimes.Request;

/** What it costs the server to open a section, and how much more where ten thousand have spoken than where a hundred have. */
@BenchTest
@Order(2)
class OpeningBench {

    private static final int REQUESTS = 4;
    private static final int NAVIGATION = 2;

    /** So many openings of each section are one block of the warm-up; it ends when a block has gained less than this on the one before. */
    private static final int BLOCK = 50;

    private static final int MOST_BLOCKS = 20;
    private static final double GAIN = 0.05;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    /** What the openings of one section cost, each with its four requests together. */
    private record Costs(List<Request> whole, List<Request> navigation) {

        static Costs of(List<Request> requests) {
            return new Costs(
                    together(requests, REQUESTS),
                    IntStream.range(0, requests.size() / REQUESTS)
                            .mapToObj(opening -> requests.get(opening * REQUESTS + NAVIGATION))
                            .toList());
        }

        Percentiles time() {
            return Percentiles.of(whole, Request::milliseconds);
        }

        Percentiles processing() {
            return Percentiles.of(whole, Request::processing);
        }
    }

    /** One sum for every so many requests. */
    static List<Request> together(List<Request> requests, int number) {
        return IntStream.range(0, requests.size() / number)
                .mapToObj(opening -> requests.subList(opening * number, (opening + 1) * number).stream()
                        .reduce(Request::and)
                        .orElseThrow())
                .toList();
    }

    @Test
    void a_section_is_opened() throws Exception {
        Place few = Place.near(100, context);
        Place many = Place.near(10_000, context);
        warmUp(few, many);
        // In turns, so that whatever else the machine does falls on both.
        for (int opening = 0; opening < Sizes.openings(); opening++) {
            open(few, "few");
            open(many, "many");
        }

        Costs fewCosts = taken("few", Sizes.openings());
        Costs manyCosts = taken("many", Sizes.openings());
        tell(few, fewCosts);
        tell(many, manyCosts);
        Report.line(
                "Opening: ratio of the medians, %d to %d comments".formatted(many.comments(), few.comments()),
                "≤ 1.2",
                "%.2f time, %.2f processor",
                manyCosts.time().median() / fewCosts.time().median(),
                manyCosts.processing().median() / fewCosts.processing().median());
    }

    /** A JVM compiles what it runs often, and takes the processor for that: what a server that has just started does is told by itself. */
    private void warmUp(Place few, Place many) throws Exception {
        List<Request> all = new ArrayList<>();
        double last;
        double now = Double.MAX_VALUE;
        do {
            for (int opening = 0; opening < BLOCK; opening++) {
                open(few, "warming");
                open(many, "warming");
            }
            Costs block = taken("warming", 2 * BLOCK);
            all.addAll(block.whole());
            last = now;
            now = block.processing().median();
        } while (now < last * (1 - GAIN) && all.size() < 2 * BLOCK * MOST_BLOCKS);
        Report.line(
                "Opening a section, the first %d times in a new JVM: in the server".formatted(all.size()),
                "",
                "%s",
                Percentiles.of(all, Request::milliseconds).inWords());
    }

    private void open(Place place, String name) throws Exception {
        String page = new VaadinVisitor("http://localhost:" + port, name).open(place.path());
        assertThat(page).contains(place.section().title());
    }

    private static Costs taken(String name, int openings) throws InterruptedException {
        return Costs.of(ServerTimes.taken(name, REQUESTS * openings));
    }

    private static void tell(Place place, Costs costs) {
        String what = "Opening a section with %d comments".formatted(place.comments());
        Report.line(
                what + ": SQL statements",
                "≤ 8",
                "%d",
                costs.whole().stream().mapToLong(Request::statements).max().orElseThrow());
        Report.line(what + ": in the server", "p95 < 50 ms", "%s", costs.time().inWords());
        Report.line(
                what + ": its navigation alone",
                "",
                "%s",
                Percentiles.of(costs.navigation(), Request::milliseconds).inWords());
        Report.line(what + ": processor time", "", "%s", costs.processing().inWords());
        Report.line(
                what + ": memory allocated",
                "",
                "%.1f MB",
                Percentiles.of(costs.whole(), Request::allocated).median() / 1_048_576);
    }
}
