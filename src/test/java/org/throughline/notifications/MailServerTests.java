package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
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

/** UC-23: nothing is lost to a mail server that is down, busy or rude, and nothing goes out twice. */
@ModuleTest
class MailServerTests {

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
    private final AMailServer server = new AMailServer();

    @BeforeEach
    void empty_the_outbox() {
        jdbc.sql("DELETE FROM outgoing_mail").update();
    }

    @AfterEach
    void close() {
        server.close();
        clock.reset();
    }

    @Test
    void a_mail_is_text_with_the_same_as_html_beside_it() throws Exception {
        server.delivery().deliver(mail("Ünï <b>bold</b>", "https://plan.example.org/unsubscribe?token=abc", null));

        MimeMessage arrived = read(server.taken().getFirst());
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        assertThat(arrived.getSubject()).isEqualTo("Ünï <b>bold</b>");
        var parts = (MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Plainly");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<p>Plainly</p>");
    }

    @Test
    void uc23_6_one_click_ends_mails_that_can_be_ended() throws Exception {
        server.delivery().deliver(mail("News", "https://plan.example.org/unsubscribe?token=abc", null));

        MimeMessage arrived = read(server.taken().getFirst());
        assertThat(arrived.getHeader("List-Unsubscribe"))
                .containsExactly("<https://plan.example.org/unsubscribe?token=abc>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void uc23_6_a_link_to_sign_in_has_nothing_to_end() throws Exception {
        links.request(email, "/", null);

        postman(server.delivery()).round();

        MimeMessage arrived = read(server.taken().getFirst());
        assertThat(arrived.getHeader("List-Unsubscribe")).isNull();
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void uc23_1_a_server_that_is_busy_or_hangs_up_gets_the_mail_later() {
        queue("Ref-1");
        for (AMailServer.Mood mood : List.of(AMailServer.Mood.BUSY, AMailServer.Mood.HANGS_UP)) {
            server.is(mood);
            postman(server.delivery()).round();
            assertThat(state()).isEqualTo("WAITING");
            later(Duration.ofHours(7));
        }
        server.is(AMailServer.Mood.TAKES);
        postman(server.delivery()).round();

        assertThat(server.taken()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void uc23_1_one_address_that_is_refused_does_not_keep_the_others_waiting() {
        queue("Ref-1");
        queue("Ref-2");
        server.is(AMailServer.Mood.REFUSES);

        postman(server.delivery()).round();

        assertThat(attempts()).containsExactly(1, 1);
    }

    @Test
    void uc23_1_a_server_that_is_not_there_is_not_asked_for_every_mail_in_turn() {
        server.close();
        queue("Ref-1");
        queue("Ref-2");

        postman(server.delivery()).round();

        assertThat(attempts()).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void uc23_2_a_server_of_ours_that_dies_with_a_mail_in_its_hands_leaves_it_to_another() {
        queue("Ref-1");
        transaction.executeWithoutResult(status -> {
            QueuedMail taken = mails.next(clock.instant()).orElseThrow();
            mails.begin(taken.id(), clock.instant().plus(Postman.HELD));
        });

        postman(server.delivery()).round();
        assertThat(server.taken()).as("It may be sending still").isEmpty();

        later(Postman.HELD.plusSeconds(1));
        postman(server.delivery()).round();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void uc23_2_one_that_comes_to_itself_again_does_not_undo_what_another_has_begun() {
        queue("Ref-1");
        QueuedMail slow = transaction.execute(status -> {
            QueuedMail taken = mails.next(clock.instant()).orElseThrow();
            mails.begin(taken.id(), clock.instant().plus(Postman.HELD));
            return taken;
        });
        later(Postman.HELD.plusSeconds(1));
        postman(server.delivery()).round();

        transaction.executeWithoutResult(status -> mails.again(slow, clock.instant(), "TooLate"));
        postman(server.delivery()).round();

        assertThat(server.taken()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void uc23_2_four_servers_of_ours_send_each_mail_once() throws Exception {
        for (int mail = 0; mail < 60; mail++) {
            queue("Ref-" + mail + "-");
        }
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> round = () -> {
                postman(server.delivery()).round();
                return true;
            };
            for (var each : servers.invokeAll(List.of(round, round, round, round))) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(server.taken()).hasSize(60);
        assertThat(server.taken().stream().map(MailServerTests::reference)).doesNotHaveDuplicates();
    }

    @Test
    void uc23_3_a_link_that_somebody_waits_for_goes_before_all_that_wait_also_at_its_second_try() {
        server.close();
        links.request(email, "/", null);
        postman(server.delivery()).round();
        queue("Ref-1");
        later(Duration.ofMinutes(2));

        try (var mended = new AMailServer()) {
            postman(mended.delivery()).round();

            assertThat(mended.taken()).hasSize(2);
            assertThat(mended.taken().getFirst()).contains("Your link to sign in");
        }
    }

    private Mail mail(String subject, String unsubscribe, String replyTo) {
        return new Mail(
                Ids.next(), email, subject, "Plainly", "<p>Plainly</p>", "https://x.example/", unsubscribe, replyTo);
    }

    private static MimeMessage read(String raw) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String reference(String raw) {
        try {
            var parts = (MimeMultipart) read(raw).getContent();
            return ((String) parts.getBodyPart(0).getContent()).replaceAll("(?s).*(Ref-\\d+-).*", "$1");
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private Postman postman(MailDelivery delivery) {
        return new Postman(mails, letters, transaction, clock, Optional.of(delivery));
    }

    private void queue(String reference) {
        PersonId person = SystemWork.call(() -> people.findOrCreate(email));
        SystemWork.run(() -> outbox.queue(person, "notifications.handed-over", List.of(reference), "/organisations"));
    }

    private void later(Duration duration) {
        clock.set(clock.instant().plus(duration));
    }

    private String state() {
        return jdbc.sql("SELECT state FROM outgoing_mail").query(String.class).single();
    }

    private List<Integer> attempts() {
        return jdbc.sql("SELECT attempts FROM outgoing_mail")
                .query(Integer.class)
                .list();
    }
}
