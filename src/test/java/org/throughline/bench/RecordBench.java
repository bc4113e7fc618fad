package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** How many readers of the public record are served: with a page that is made each time, and with one that has not changed. */
@BenchTest
@Order(7)
class RecordBench {

    private static final int COMMENTS = 200;
    private static final String ONE = "a page of the record";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private final AtomicLong number = new AtomicLong();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_section_of_the_record_is_read() throws Exception {
        Place place = Place.near(COMMENTS, context);
        String page = address(place);
        statements(place);
        statements(Place.near(Integer.MAX_VALUE, context));

        Pressure.Taken made = Pressure.of(() -> read(anew(page), "none", 200));
        String tag = client.send(
                        HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Pressure.Taken asked = Pressure.of(() -> read(page, tag, 304));

        String measure = "Record: a section with %d comments, ".formatted(place.comments());
        Report.line(
                measure + "made each time",
                "300/s",
                "%.0f/s, p95 %.1f ms",
                made.perSecond(),
                made.times().at(95));
        Report.line(
                measure + "validated by ETag",
                "2,000/s",
                "%.0f/s, p95 %.1f ms",
                asked.perSecond(),
                asked.times().at(95));
    }

    private String address(Place place) {
        return "http://localhost:" + port + "/record/consultations/" + Place.CROWDED + "/sections/"
                + place.section().key();
    }

    /** With a query that means nothing, so that the page is not one that is kept. */
    private String anew(String page) {
        return page + "?made=" + number.incrementAndGet();
    }

    private void statements(Place place) throws Exception {
        read(anew(address(place)), "none", 200);
        client.send(
                HttpRequest.newBuilder(URI.create(anew(address(place))))
                        .header(ServerTimes.HEADER, ONE)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Report.line(
                "Record: a section with %d comments, SQL statements".formatted(place.comments()),
                "constant",
                "%d",
                ServerTimes.taken(ONE, 1).getFirst().statements());
    }

    private void read(String address, String tag, int status) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("If-None-Match", tag)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(status);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
