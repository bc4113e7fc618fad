package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.PeopleLinks;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.Journeys;

/**
 * The whole public record, walked as a reader without JavaScript does: every link inside leads somewhere, every page is small and well-formed,
 * and nothing that is not public is on any page, in any file or in a mail.
 */
class RecordCrawlJourney extends Journeys {

    private static final int MOST_BYTES = 60 * 1024;

    /** Stands in what waits, is withheld, was removed or was erased, and nowhere else. */
    private static final String MARKER = "Quetzalcoatlus";

    @Autowired
    private ApplicationContext context;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> ledTo = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_link_leads_somewhere_every_page_is_small_and_nothing_unpublished_is_on_any() throws Exception {
        plantMarkers();
        find("/record", "");
        find(PeopleLinks.DEMONSTRATION_MAIL, "the mails that were sent");
        int pages = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            pages++;
            read(address);
        }
        assertThat(faults).isEmpty();
        assertThat(pages).as("Pages of the record").isGreaterThan(100);
    }

    private void plantMarkers() {
        var consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        consultation.said(MARKER + " waits for a moderator.", "buses");
        ContributionId withheld = consultation.said(MARKER + " is withheld.", "buses");
        consultation.decides(() -> consultation.moderated().withhold(withheld));
        String words = "Later buses, says " + MARKER + ", and warmer ones.";
        ContributionId redacted = consultation.said(words, "buses");
        int from = words.indexOf(MARKER);
        consultation.decides(() -> consultation
                .moderated()
                .publish(
                        redacted,
                        List.of(new Redaction(
                                Redaction.Part.TEXT, from, from + MARKER.length(), Redaction.Reason.PERSONAL_DATA))));
        var leaving = consultation.somebody(MARKER);
        ContributionId erased = consultation.said(leaving, MARKER + " leaves.", "buses");
        consultation.decides(() -> consultation.moderated().publish(erased));
        CurrentPerson.as(leaving, () -> {
            context.getBean(Erasures.class).erase(true);
            return true;
        });
    }

    private void find(String address, String from) {
        if (ledTo.putIfAbsent(address, from) == null) {
            waiting.add(address);
        }
    }

    private void read(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        boolean recorded = address.startsWith("/record");
        if (answer.statusCode() != 200 && !(answer.statusCode() == 302 && !recorded)) {
            fault(address, "answers " + answer.statusCode());
            return;
        }
        String body = text(answer);
        if (body.contains(MARKER)) {
            fault(address, "holds what is not public");
        }
        if (!recorded) {
            return;
        }
        if (answer.headers().firstValue("set-cookie").isPresent()) {
            fault(address, "sets a cookie");
        }
        if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            if (answer.body().length > MOST_BYTES) {
                fault(address, "is " + answer.body().length + " bytes");
            }
            walk(address, body);
        }
    }

    private void walk(String address, String body) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(body, address() + address, parser);
        parser.getErrors().forEach(error -> fault(address, error.toString()));
        if (!page.select("script").isEmpty()) {
            fault(address, "has a script");
        }
        page.select("a[href], link[href], img[src]").forEach(link -> {
            String target = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
            if (target.startsWith(address() + "/")) {
                String local = target.substring(address().length());
                String whole = local.contains("#") ? local.substring(0, local.indexOf('#')) : local;
                find(whole, address);
            }
        });
    }

    private void fault(String address, String what) {
        faults.add(address + " " + what + " (led to from " + ledTo.get(address) + ")");
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + address))
                        .header("Accept-Encoding", "gzip")
                        .header("Accept", "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        if (answer.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = packed.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
