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

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_section_of_the_record_is_read() throws Exception {
        Place place = Place.near(COMMENTS, context);
        String page = "http://localhost:" + port + "/record/consultations/" + Place.CROWDED + "/sections/"
                + place.section().key();
        AtomicLong number = new AtomicLong();

        // A query that means nothing, so that no page is one that is kept.
        Pressure.Taken made = Pressure.of(() -> read(page + "?made=" + number.incrementAndGet(), "none", 200));
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
