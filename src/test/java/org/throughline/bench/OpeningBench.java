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

/** What it costs the server to open a section, and how much more where ten thousand have spoken than where a hundred have. */
@BenchTest
@Order(2)
class OpeningBench {

    private static final int REQUESTS = 3;
    private static final int WARMING = 60;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private record Cost(Percentiles whole, Percentiles navigation, long statements, Percentiles outside) {}

    @Test
    void a_section_is_opened() throws Exception {
        Place few = Place.near(100, context);
        Place many = Place.near(10_000, context);
        for (int opening = 0; opening < WARMING; opening++) {
            open(few, "warming");
            open(many, "warming");
        }
        List<Double> fewTimes = new ArrayList<>();
        List<Double> manyTimes = new ArrayList<>();
        // In turns, so that whatever else the machine does falls on both.
        for (int opening = 0; opening < Sizes.openings(); opening++) {
            fewTimes.add(open(few, "few"));
            manyTimes.add(open(many, "many"));
        }

        Cost fewCost = cost("few", fewTimes);
        Cost manyCost = cost("many", manyTimes);
        tell(few, fewCost);
        tell(many, manyCost);
        Report.line(
                "Opening: ratio of the medians, %d to %d comments".formatted(many.comments(), few.comments()),
                "≤ 1.2",
                "%.2f whole, %.2f navigation alone",
                manyCost.whole().at(50) / fewCost.whole().at(50),
                manyCost.navigation().at(50) / fewCost.navigation().at(50));
    }

    private double open(Place place, String name) throws Exception {
        long start = System.nanoTime();
        String page = new VaadinVisitor("http://localhost:" + port, name).open(place.path());
        double time = (System.nanoTime() - start) / 1e6;
        assertThat(page).contains(place.section().title());
        return time;
    }

    private static Cost cost(String name, List<Double> outside) throws InterruptedException {
        List<ServerTimes.Request> requests = ServerTimes.taken(name, REQUESTS * outside.size());
        List<List<ServerTimes.Request>> openings = IntStream.range(0, outside.size())
                .mapToObj(opening -> requests.subList(opening * REQUESTS, (opening + 1) * REQUESTS))
                .toList();
        return new Cost(
                Percentiles.of(openings.stream()
                        .map(each -> each.stream()
                                .mapToDouble(ServerTimes.Request::milliseconds)
                                .sum())
                        .toList()),
                Percentiles.of(openings.stream()
                        .map(each -> each.getLast().milliseconds())
                        .toList()),
                openings.stream()
                        .mapToLong(each -> each.stream()
                                .mapToLong(ServerTimes.Request::statements)
                                .sum())
                        .max()
                        .orElseThrow(),
                Percentiles.of(outside));
    }

    private static void tell(Place place, Cost cost) {
        String what = "Opening a section with %d comments".formatted(place.comments());
        Report.line(what + ": SQL statements", "≤ 8", "%d", cost.statements());
        Report.line(what + ": in the server", "p95 < 50 ms", "%s", cost.whole().inWords());
        Report.line(what + ": its navigation alone", "", "%s", cost.navigation().inWords());
        Report.line(
                what + ": for the visitor, three requests",
                "",
                "%s",
                cost.outside().inWords());
    }
}
