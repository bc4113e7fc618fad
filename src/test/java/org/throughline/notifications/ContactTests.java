package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-23 rule 9: the body writes to authors who allow it, and never sees their address. */
@ModuleTest
class ContactTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ContactDesk desk;

    @Autowired
    NoticeSettings settings;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient jdbc;

    private final String words = "Planted" + Ids.next().toString().replace("-", "") + ": which bus do you mean?";
    private AConsultation consultation;
    private ALetterbox letterbox;
    private SignedInPerson maud;
    private SignedInPerson moderator;
    private ContributionId comment;

    @BeforeEach
    void somebody_has_said_something() {
        consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        letterbox = ALetterbox.empty(context);
        maud = consultation.somebody("Maud");
        moderator = consultation.moderator();
        comment = consultation.said(maud, "More buses please.", "buses");
        allows(true);
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    @Test
    void uc23_9_a_moderator_writes_and_the_author_can_answer_without_having_been_seen() {
        Contact contact = as(moderator, () -> desk.about(comment)).orElseThrow();
        write();
        letterbox.round();

        Mail mail = letterbox.to(maud).getFirst();
        assertThat(mail.subject()).isEqualTo("The coast's health board writes to you about what you said");
        assertThat(mail.plain()).contains("> " + words, "You need not answer.");
        assertThat(mail.replyTo()).isEqualTo(addressOf(moderator));
        assertThat(contact.toString()).doesNotContain(addressOf(maud));
        assertThat(mail.unsubscribe()).isNotNull();
    }

    @Test
    void uc23_9_who_does_not_allow_it_cannot_be_written_to() {
        allows(false);

        assertThat(as(moderator, () -> desk.about(comment))).isEmpty();
        assertThatThrownBy(this::write).hasMessage("[notifications.contact.not-allowed]");
    }

    @Test
    void uc23_9_who_takes_it_back_before_it_is_sent_gets_nothing() {
        write();
        allows(false);
        letterbox.round();

        assertThat(letterbox.to(maud)).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void uc23_9_nobody_without_a_role_in_this_body_writes() {
        SignedInPerson elsewhere =
                AConsultation.moderated(context, ModerationPolicy.AFTER).moderator();

        assertThat(as(elsewhere, () -> desk.about(comment))).isEmpty();
        assertThat(as(consultation.somebody("Bernard"), () -> desk.about(comment)))
                .isEmpty();
        assertThat(as(maud, () -> desk.about(comment))).isEmpty();
    }

    @Test
    void uc23_9_that_somebody_wrote_is_a_line_of_the_ledger_and_what_is_not() {
        write();

        assertThat(jdbc.sql("SELECT payload FROM audit_line WHERE event = 'AuthorWrittenTo' AND subject = :subject")
                        .param("subject", comment)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).doesNotContain("Planted", "example.org"));
    }

    @Test
    void uc23_9_nothing_of_a_letter_is_kept_once_it_is_sent() {
        write();
        assertThat(kept()).isOne();
        letterbox.round();

        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(kept()).isZero();
    }

    @Test
    void uc23_6_one_click_in_the_letter_takes_back_that_one_may_be_written_to() {
        write();
        letterbox.round();
        String address = letterbox.to(maud).getFirst().unsubscribe();

        settings.end(address.substring(address.indexOf('=') + 1));

        assertThat(as(maud, () -> people.own()).choices().mayBeContacted()).isFalse();
        assertThat(as(maud, () -> people.own()).choices().nameShown()).isTrue();
        assertThat(as(maud, () -> settings.mine()).values()).containsOnly(Pace.DAILY);
    }

    @Test
    void uc23_11_a_letter_to_somebody_who_leaves_goes_with_them() {
        write();
        as(maud, () -> {
            erasures.erase(false);
            return true;
        });
        letterbox.round();

        assertThat(kept()).isZero();
    }

    @Test
    void uc23_9_an_empty_letter_and_one_without_end_are_refused_beside_the_field() {
        assertThatThrownBy(() -> write("  ")).hasMessage("[notifications.contact.missing]");
        assertThatThrownBy(() -> write("x".repeat(ContactDesk.LONGEST + 1))).hasMessage("[notifications.contact.long]");
    }

    private void write() {
        write(words);
    }

    private void write(String text) {
        as(moderator, () -> {
            desk.write(comment, text);
            return true;
        });
    }

    private void allows(boolean contact) {
        SystemWork.run(() -> people.consent(maud.id(), new Consent("", new Choices(true, true, contact))));
    }

    private static <T> T as(SignedInPerson person, Supplier<T> work) {
        return CurrentPerson.as(person, work);
    }

    private String addressOf(SignedInPerson person) {
        return SystemWork.call(() -> people.emailOf(person.id()));
    }

    private int kept() {
        return jdbc.sql("SELECT COUNT(*) FROM contact_letter WHERE recipient_id = :person OR words = :words")
                .param("person", maud.id())
                .param("words", words)
                .query(Integer.class)
                .single();
    }
}
