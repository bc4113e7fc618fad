package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignInLinks;
import org.throughline.rings.ModuleTest;

@ModuleTest
class PostmanTests {

    @Autowired
    QueuedMails mails;

    @Autowired
    Letters letters;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    Outbox outbox;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    private final String email = "p" + UUID.randomUUID() + "@example.org";
    private final List<Mail> arrived = new ArrayList<>();
    private boolean down;

    @BeforeEach
    void empty_the_outbox() {
        jdbc.sql("DELETE FROM outgoing_mail").update();
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void a_link_for_which_words_wait_says_that_it_sends_them_UC03_7() {
        links.request(email, "/account", Ids.next());

        postman().round();

        Mail mail = arrived.getFirst();
        assertThat(mail.subject()).isEqualTo("One more step: send your comment");
        assertThat(mail.plain()).contains(mail.address(), "Your comment is kept", "nothing is sent");
    }

    @Test
    void a_wish_for_a_link_becomes_a_mail_whose_link_works() {
        links.request(email, "/account", null);

        postman().round();

        Mail mail = arrived.getFirst();
        assertThat(mail.to()).isEqualTo(email);
        assertThat(mail.subject()).isEqualTo("Your link to sign in");
        assertThat(mail.plain()).contains(mail.address(), "30 minutes").doesNotContain("<", "&");
        assertThat(mail.html()).contains("href=\"" + mail.address() + "\"");
        String secret = mail.address().substring(mail.address().indexOf("secret=") + 7);
        assertThat(links.spend(secret).next().value())
                .as("Whoever is new is asked first who is speaking")
                .isEqualTo("/welcome?next=%2Faccount");
    }

    @Test
    void a_mail_is_sent_once_and_then_nothing_of_it_is_kept() {
        queue("Ref-1");
        postman().round();
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        postman().round();

        assertThat(arrived).hasSize(1);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM outgoing_mail WHERE state = 'SENT' AND arguments IS NULL AND recipient IS NULL")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_mail_that_is_not_taken_is_tried_again_after_growing_pauses() {
        down = true;
        queue("Ref-2");
        postman().round();
        postman().round();
        assertThat(attempts()).isOne();

        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        postman().round();
        assertThat(attempts()).isEqualTo(2);

        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        postman().round();
        assertThat(attempts()).as("the second pause is longer").isEqualTo(2);

        down = false;
        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        postman().round();
        assertThat(arrived).hasSize(1);
    }

    @Test
    void uc23_1_pauses_double_up_to_six_hours_and_are_never_all_the_same() {
        for (int attempt = 1; attempt < Postman.MOST_ATTEMPTS; attempt++) {
            Duration whole = Duration.ofMinutes(Math.min(1L << Math.min(attempt - 1, 10), 360));
            List<Duration> pauses = new ArrayList<>();
            for (int mail = 0; mail < 50; mail++) {
                pauses.add(Postman.pauseAfter(attempt));
            }
            assertThat(pauses)
                    .allSatisfy(pause ->
                            assertThat(pause).isBetween(whole.multipliedBy(3).dividedBy(4), whole));
            assertThat(Set.copyOf(pauses)).hasSizeGreaterThan(10);
        }
    }

    @Test
    void one_that_is_never_taken_is_given_up_after_some_days() {
        down = true;
        queue("Ref-3");
        for (int attempt = 0; attempt < 30; attempt++) {
            postman().round();
            clock.set(clock.instant().plus(Duration.ofHours(7)));
        }

        assertThat(attempts()).isEqualTo(Postman.MOST_ATTEMPTS);
        assertThat(jdbc.sql("SELECT state FROM outgoing_mail")
                        .query(String.class)
                        .single())
                .as("An administrator sees it")
                .isEqualTo("FAILED");
    }

    @Test
    void several_servers_send_each_mail_once() throws Exception {
        for (int mail = 0; mail < 120; mail++) {
            queue("Ref-" + mail);
        }
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> round = () -> {
                postman().round();
                return true;
            };
            for (var server : servers.invokeAll(List.of(round, round, round, round))) {
                assertThat(server.get()).isTrue();
            }
        }
        assertThat(arrived).hasSize(120).extracting(Mail::plain).doesNotHaveDuplicates();
    }

    @Test
    void what_a_person_wrote_is_text_in_both_forms_of_a_mail() {
        queue("<script>alert(1)</script> {0} #{x}");

        postman().round();

        assertThat(arrived.getFirst().html()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
        assertThat(arrived.getFirst().plain()).contains("<script>alert(1)</script> {0} #{x}");
    }

    private Postman postman() {
        return new Postman(mails, letters, transaction, clock, Optional.of(mail -> {
            if (down) {
                throw new IllegalStateException("The mail server is down");
            }
            synchronized (arrived) {
                arrived.add(mail);
            }
        }));
    }

    private void queue(String reference) {
        PersonId person = SystemWork.call(() -> people.findOrCreate(email));
        SystemWork.run(
                () -> outbox.queue(person, "notifications.handed-over", List.of(reference), "/my/contributions"));
    }

    private int attempts() {
        return jdbc.sql("SELECT attempts FROM outgoing_mail")
                .query(Integer.class)
                .single();
    }
}
