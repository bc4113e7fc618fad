package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.AuthorsCases;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Reason;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-23: authors hear what moderators decide and ask, in the words that are true when they hear. */
@ModuleTest
class ModeratorsNewsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Moderation moderation;

    @Autowired
    AuthorsCases authors;

    @Autowired
    JdbcClient jdbc;

    private AConsultation consultation;
    private ALetterbox letterbox;
    private SignedInPerson maud;
    private ContributionId comment;

    @BeforeEach
    void something_waits() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        letterbox = ALetterbox.empty(context);
        maud = consultation.somebody("Maud");
        comment = consultation.said(maud, "Mrs X waits for a bus.", "buses");
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    @Test
    void uc23_7_a_reason_is_told_in_the_mail_and_kept_in_no_outbox() {
        decide(new Decision.Withhold(Reason.PERSONAL_DATA, "Planted: leave her out."));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE arguments LIKE '%Planted%'")
                        .query(Integer.class)
                        .single())
                .isZero();

        Mail mail = nextMorning();
        assertThat(mail.subject()).isEqualTo("Your contribution is not published");
        assertThat(mail.plain())
                .contains("It gives away personal details of somebody.", "Planted: leave her out.")
                .doesNotContain("Mrs X");
    }

    @Test
    void uc23_7_what_was_decided_otherwise_meanwhile_is_told_as_it_stands() {
        decide(new Decision.Withhold(Reason.PERSONAL_DATA, "Leave her out."));
        consultation.as(maud, () -> authors.appeal(comment, "She agrees."));
        decide(new Decision.Publish());

        Mail mail = nextMorning();
        assertThat(mail.subject()).isEqualTo("Your contribution is published");
        assertThat(mail.plain())
                .contains("You asked for another decision.")
                .doesNotContain("Leave her out.", "is not published");
    }

    @Test
    void uc23_5_a_question_is_told_with_its_words() {
        ask("Which bus do you mean?");

        Mail mail = nextMorning();
        assertThat(mail.subject()).isEqualTo("A moderator asks about your contribution");
        assertThat(mail.plain()).contains("> Which bus do you mean?", "/my/contributions");
    }

    @Test
    void uc23_7_a_question_that_is_answered_already_is_no_news() {
        ask("Which bus do you mean?");
        consultation.as(maud, () -> authors.answer(comment, "The one at seven."));
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).isEmpty();
    }

    private void ask(String question) {
        consultation.as(consultation.moderator(), () -> moderation.ask(about(), question));
        heard();
    }

    private void decide(Decision decision) {
        consultation.as(consultation.moderator(), () -> moderation.decide(about(), decision));
        heard();
    }

    /** Whoever listens has heard of it. */
    private void heard() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE :about")
                                .param("about", "%" + comment.value() + "%")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private CaseId about() {
        return jdbc.sql("SELECT id FROM moderation_case WHERE contribution_id = :contribution")
                .param("contribution", comment)
                .query((row, index) -> new CaseId(Ids.fromBytes(row.getBytes(1))))
                .single();
    }

    private Mail nextMorning() {
        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).hasSize(1);
        return letterbox.to(maud).getFirst();
    }
}
