package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-23: what could not be sent is seen by an administrator, who tries it again or lets it go. */
@ModuleTest
class OutboxCareTests {

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
    OutboxCare care;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String email = "p" + UUID.randomUUID() + "@example.org";
    private final List<Mail> arrived = new ArrayList<>();
    private boolean down = true;

    @BeforeEach
    void empty_the_outbox() {
        jdbc.sql("DELETE FROM outgoing_mail").update();
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void uc23_4_what_is_never_taken_stays_and_says_neither_to_whom_nor_what() {
        giveUp("Ref-1");

        OutboxStanding standing = asAdministrator(() -> care.standing(null));

        assertThat(standing.givenUp()).isEqualTo(1);
        assertThat(standing.waiting()).isZero();
        assertThat(standing.failed())
                .extracting(FailedMail::textKey, FailedMail::attempts, FailedMail::failure)
                .containsExactly(tuple("notifications.handed-over", Postman.MOST_ATTEMPTS, "IllegalStateException"));
        assertThat(standing.toString()).doesNotContain(email, "Ref-1");
    }

    @Test
    void uc23_4_tried_again_it_is_sent() {
        giveUp("Ref-1");
        giveUp("Ref-2");
        down = false;

        int tried = asAdministrator(() -> care.tryAllAgain());
        postman().round();

        assertThat(tried).isEqualTo(2);
        assertThat(arrived).hasSize(2);
        assertThat(asAdministrator(() -> care.standing(null)).sentInADay()).isEqualTo(2);
    }

    @Test
    void uc23_4_let_go_nothing_of_it_is_kept() {
        giveUp("Ref-1");
        UUID id = asAdministrator(() -> care.standing(null)).failed().getFirst().id();

        asAdministrator(() -> {
            care.letGo(id);
            return id;
        });

        assertThat(asAdministrator(() -> care.standing(null)).failed()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE recipient IS NOT NULL OR arguments IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void uc23_4_the_list_comes_in_steps() {
        transaction.executeWithoutResult(status -> {
            for (int number = 0; number < 60; number++) {
                QueuedMail mail = new QueuedMail(Ids.next(), null, null, "notifications.sign-in", List.of(), "/", 1);
                mails.add(mail, false, clock.instant());
                mails.begin(mail.id(), clock.instant());
                mails.givenUp(mail, clock.instant(), "Refused");
            }
        });
        List<FailedMail> seen = new ArrayList<>();
        OutboxStanding step = asAdministrator(() -> care.standing(null));
        seen.addAll(step.failed());
        while (step.next() != null) {
            UUID next = step.next();
            step = asAdministrator(() -> care.standing(next));
            seen.addAll(step.failed());
        }

        assertThat(seen).hasSize(60).extracting(FailedMail::id).doesNotHaveDuplicates();
    }

    @Test
    void uc23_4_that_something_was_sent_is_forgotten_after_a_month() {
        down = false;
        queue("Ref-1");
        postman().round();
        clock.set(clock.instant().plus(Duration.ofDays(31)));

        transaction.executeWithoutResult(status -> mails.forgetOld(clock.instant()));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void giveUp(String reference) {
        queue(reference);
        for (int attempt = 0; attempt < Postman.MOST_ATTEMPTS; attempt++) {
            postman().round();
            clock.set(clock.instant().plus(Duration.ofHours(7)));
        }
    }

    private void queue(String reference) {
        PersonId person = SystemWork.call(() -> people.findOrCreate(email));
        SystemWork.run(() -> outbox.queue(person, "notifications.handed-over", List.of(reference), "/organisations"));
    }

    private Postman postman() {
        return new Postman(mails, letters, transaction, clock, Optional.of(mail -> {
            if (down) {
                throw new IllegalStateException("The mail server is down");
            }
            arrived.add(mail);
        }));
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        var grant = new Grant(Role.ADMIN, new BodyId(Ids.next()));
        return CurrentPerson.as(new SignedInPerson(new PersonId(Ids.next()), "Ada", Set.of(grant)), work);
    }
}
