package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

@ModuleTest
@ExtendWith(PublishedEventsExtension.class)
class SignInLinksTests {

    @Autowired
    SignInLinks links;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private final String email = "p" + UUID.randomUUID() + "@example.org";

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void a_link_signs_in_and_leads_on(AssertablePublishedEvents events) {
        UUID draft = Ids.next();
        String secret = secretOf(requested("/consultations/a?b=c#p-d", draft, events));

        SpentLink spent = links.spend(secret);

        assertThat(spent.next().value()).isEqualTo("/consultations/a?b=c#p-d");
        assertThat(SystemWork.call(() -> people.emailOf(spent.person()))).isEqualTo(email);
        assertThat(events.ofType(SignInLinkUsed.class))
                .extracting(SignInLinkUsed::person, SignInLinkUsed::confirms)
                .containsExactly(tuple(spent.person(), draft));
    }

    @Test
    void a_link_is_spent_once_however_many_press_the_button_together(AssertablePublishedEvents events)
            throws Exception {
        String secret = secretOf(requested("/", null, events));
        Callable<Boolean> press = () -> {
            try {
                links.spend(secret);
                return true;
            } catch (Refused used) {
                assertThat(used).hasMessage("[people.link.used]");
                return false;
            }
        };
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            long signedIn = 0;
            for (Future<Boolean> outcome : many.invokeAll(Collections.nCopies(16, press))) {
                signedIn += outcome.get() ? 1 : 0;
            }
            assertThat(signedIn).isOne();
        }
    }

    @Test
    void the_same_address_gets_one_account_however_many_links_are_used_together(AssertablePublishedEvents events)
            throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            var made = many.invokeAll(Collections.nCopies(
                    16, () -> SystemWork.call(() -> people.findOrCreate(email.toUpperCase(Locale.ROOT)))));
            assertThat(made.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void a_link_ends_after_thirty_minutes_and_says_so(AssertablePublishedEvents events) {
        String secret = secretOf(requested("/", null, events));
        clock.set(clock.instant().plus(SignInLinks.LIFE).plusSeconds(1));

        assertThatThrownBy(() -> links.spend(secret))
                .isInstanceOf(Refused.class)
                .hasMessage("[people.link.old]");
    }

    @Test
    void a_made_up_link_is_refused() {
        assertThatThrownBy(() -> links.spend("")).hasMessage("[people.link.unknown]");
        assertThatThrownBy(() -> links.spend("x".repeat(5000))).hasMessage("[people.link.unknown]");
    }

    @Test
    void a_mail_written_again_makes_the_first_secret_void(AssertablePublishedEvents events) {
        UUID link = requested("/", null, events);
        String first = secretOf(link);
        String second = secretOf(link);

        assertThatThrownBy(() -> links.spend(first)).hasMessage("[people.link.unknown]");
        assertThat(links.spend(second).next()).isEqualTo(LocalPath.orHome("/welcome?next=%2F"));
    }

    @Test
    void a_mail_that_could_not_be_sent_for_hours_is_not_sent_any_more(AssertablePublishedEvents events) {
        UUID link = requested("/", null, events);
        clock.set(clock.instant().plus(Duration.ofHours(7)));

        assertThat(SystemWork.call(() -> links.issue(link))).isEmpty();
    }

    @Test
    void the_secret_is_in_no_column_and_in_no_event(AssertablePublishedEvents events) {
        UUID link = requested("/", null, events);
        String secret = secretOf(link);

        assertThat(events.ofType(SignInLinkRequested.class).toString()).doesNotContain(secret, email);
        assertThat(jdbc.sql(
                                "SELECT CONCAT_WS('|', HEX(id), email, next_path, HEX(secret_hash)) FROM sign_in_link WHERE id = :id")
                        .param("id", link)
                        .query(String.class)
                        .single())
                .contains(email)
                .doesNotContain(secret);
    }

    @Test
    void the_sixth_mail_within_an_hour_is_refused_and_says_when_to_try_again() {
        for (int mail = 0; mail < 5; mail++) {
            links.request(email, "/", null);
        }
        assertThatThrownBy(() -> links.request(email, "/", null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals().getFirst().textKey()).isEqualTo("people.link.limit");
            assertThat((Long) refused.refusals().getFirst().arguments().getFirst())
                    .isBetween(1L, 12L);
        });
        links.request("another-" + email, "/", null);
    }

    @Test
    void what_is_no_address_is_refused_beside_the_field() {
        Stream.of(
                        "",
                        "  ",
                        "maya",
                        "maya@",
                        "@example.org",
                        "a b@example.org",
                        "a@b@example.org",
                        "a@example",
                        "x\r\nBcc: y@example.org",
                        "<script>@example.org",
                        "a@exa mple.org",
                        "a".repeat(250) + "@example.org")
                .forEach(typed -> assertThatThrownBy(() -> links.request(typed, "/", null))
                        .as(typed)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(
                                                refused.refusals().getFirst().field())
                                        .isEqualTo("email")));
    }

    private UUID requested(String next, UUID confirms, AssertablePublishedEvents events) {
        links.request(email, next, confirms);
        return StreamSupport.stream(events.ofType(SignInLinkRequested.class).spliterator(), false)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .subject();
    }

    private String secretOf(UUID link) {
        String path = SystemWork.call(() -> links.issue(link)).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }
}
