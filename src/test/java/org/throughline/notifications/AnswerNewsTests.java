package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerReached;
import org.throughline.answers.AnsweringBody;
import org.throughline.answers.Touched;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;

/** UC-28, 10 (R44): whoever an answer concerns is told of it in one mail, once, whatever is tried again. */
@ModuleTest
class AnswerNewsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Notices notices;

    @Autowired
    private Touched touched;

    @Autowired
    private JdbcClient jdbc;

    private AnsweringBody body;
    private ALetterbox letterbox;
    private SignedInPerson maud;
    private ContributionId first;
    private ContributionId second;
    private ThemeId theme;

    @BeforeEach
    void maudSaidTwoThings() {
        body = new AnsweringBody(context);
        maud = body.consultation.somebody("Maud");
        first = said("The last bus leaves too early.");
        second = said("There is no bus in the evening.");
        theme = body.themes.of("Later buses", first, second);
        letterbox = ALetterbox.empty(context);
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    private ContributionId said(String text) {
        ContributionId id = body.consultation.said(maud, text, "buses");
        body.consultation.decides(() -> body.consultation.moderated().publish(id));
        return id;
    }

    private int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = :person AND kind = 'ANSWER'")
                .param("person", maud.id())
                .query(Integer.class)
                .single();
    }

    private int untold(AnswerId id) {
        return jdbc.sql("SELECT COUNT(*) FROM answer_touched WHERE answer_id = :id AND told = FALSE")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void happensAgain(AnswerId id) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AnswerReached(id.value(), body.consultation.id())));
    }

    @Test
    void several_answers_are_one_mail_and_one_about_two_things_that_somebody_said_is_told_once_UC28_10() {
        AnswerId toTheme = body.publishedTo(theme);
        AnswerId toOne = body.publishedTo(first);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo(2));
        letterbox.nextMorning();

        List<Mail> mails = letterbox.to(maud);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().plain())
                .contains(
                        "Later buses", toTheme.value().toString(), toOne.value().toString(), "From March a bus");
    }

    @Test
    void what_is_told_is_not_told_again_however_often_the_event_comes_UC28_10() {
        AnswerId id = body.publishedTo(theme);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        letterbox.nextMorning();
        happensAgain(id);
        assertThat(transaction.<List<PersonId>>execute(status -> SystemWork.call(() -> touched.take(id))))
                .isEmpty();
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_server_that_stops_in_between_loses_nobody_and_tells_nobody_twice_UC28_10() {
        AnswerId id = body.publishedTo(theme);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        jdbc.sql("UPDATE answer_touched SET told = FALSE WHERE answer_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM notice WHERE person_id = :person")
                .param("person", maud.id())
                .update();
        transaction.executeWithoutResult(status -> {
            List<PersonId> people = SystemWork.call(() -> touched.take(id));
            assertThat(people).containsExactly(maud.id());
            notices.about(people, NoticeKind.ANSWER, id.value());
            status.setRollbackOnly();
        });
        assertThat(waiting()).isZero();
        assertThat(untold(id)).isEqualTo(1);

        happensAgain(id);
        happensAgain(id);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
        letterbox.nextMorning();
        happensAgain(id);
        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void who_comes_into_the_theme_later_is_told_and_nobody_else_again_UC28_10() {
        AnswerId id = body.publishedTo(theme);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(untold(id)).isZero());
        letterbox.nextMorning();
        SignedInPerson gwen = body.consultation.somebody("Gwen");
        ContributionId later = body.consultation.said(gwen, "A bus at night.", "buses");
        body.consultation.decides(() -> body.consultation.moderated().publish(later));
        body.themes.put(theme, later);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            letterbox.nextMorning();
            assertThat(letterbox.to(gwen)).isNotEmpty();
        });
        assertThat(letterbox.to(gwen).getLast().plain()).contains("Later buses");
        assertThat(letterbox.to(maud)).hasSize(1);
    }
}
