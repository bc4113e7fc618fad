package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.SpeakerRole;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-23: one mail a day at most, made of what is true when it is sent. */
@ModuleTest
class NoticesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSettings settings;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient jdbc;

    private AConsultation consultation;
    private ALetterbox letterbox;
    private SignedInPerson maud;
    private ContributionId comment;

    @BeforeEach
    void somebody_has_said_something() {
        consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        letterbox = ALetterbox.empty(context);
        letterbox.noon();
        maud = consultation.somebody("Maud");
        comment = consultation.said(maud, "More buses please.", "buses");
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    @Test
    void uc23_5_all_news_of_a_day_is_one_mail_in_the_morning() {
        told(NoticeKind.DECISION, comment);
        reply("Bernard", "I agree about the buses.");
        reply("Gwen", "The ferries too.");
        letterbox.round();
        assertThat(letterbox.to(maud)).as("Nothing before the morning").isEmpty();

        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).hasSize(1);
        Mail mail = letterbox.to(maud).getFirst();
        assertThat(mail.subject()).isEqualTo("3 pieces of news from Throughline");
        assertThat(mail.plain())
                .contains(
                        "Your contribution is published",
                        "Bernard replied to what you said",
                        "> I agree about the buses.",
                        "> The ferries too.")
                .doesNotContain("<p");
        assertThat(mail.html())
                .contains("<h1", "<h2", "lang=\"en-GB\"", "<blockquote", "I agree about the buses.", "<a href=\"http");
        assertThat(mail.unsubscribe()).contains("/unsubscribe?token=");
    }

    @Test
    void uc23_5_a_day_without_news_brings_no_mail() {
        told(NoticeKind.DECISION, comment);
        letterbox.nextMorning();
        letterbox.nextMorning();
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).hasSize(1);
    }

    @Test
    void uc23_5_what_happens_twice_before_it_is_told_is_told_once() {
        told(NoticeKind.DECISION, comment);
        told(NoticeKind.DECISION, comment);
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(letterbox.to(maud).getFirst().subject()).isEqualTo("Your contribution is published");
    }

    @Test
    void uc23_5_there_is_one_mail_a_day_also_when_one_was_late() {
        told(NoticeKind.DECISION, comment);
        letterbox.isDown(true);
        letterbox.nextMorning();
        reply("Bernard", "Of the first day.");
        letterbox.nextMorning();
        letterbox.isDown(false);
        reply("Gwen", "Of the second day.");
        letterbox.clock().set(letterbox.clock().instant().plus(Duration.ofHours(7)));
        letterbox.round();

        assertThat(letterbox.to(maud)).as("One mail for both days").hasSize(1);
        assertThat(letterbox.to(maud).getFirst().plain())
                .contains("Of the first day.")
                .doesNotContain("Of the second day.");
        letterbox.round();
        assertThat(letterbox.to(maud)).hasSize(1);
        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).hasSize(2);
        assertThat(letterbox.to(maud).getLast().plain()).contains("Of the second day.");
    }

    @Test
    void uc23_5_who_wants_to_hear_of_a_kind_at_once_does_and_of_the_others_in_the_morning() {
        choose(NoticeKind.REPLY, Pace.AT_ONCE);
        told(NoticeKind.DECISION, comment);
        reply("Bernard", "I agree.");
        letterbox.round();

        assertThat(letterbox.to(maud)).extracting(Mail::subject).containsExactly("Bernard replied to what you said");
        letterbox.nextMorning();
        assertThat(letterbox.to(maud))
                .extracting(Mail::subject)
                .containsExactly("Bernard replied to what you said", "Your contribution is published");
    }

    @Test
    void uc23_5_who_wants_to_hear_never_does_not_also_of_what_waits() {
        choose(NoticeKind.REPLY, Pace.NEVER);
        reply("Bernard", "I agree.");
        told(NoticeKind.DECISION, comment);
        choose(NoticeKind.DECISION, Pace.NEVER);
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).isEmpty();
    }

    @Test
    void uc23_5_a_new_choice_holds_for_what_waits() {
        told(NoticeKind.DECISION, comment);
        choose(NoticeKind.DECISION, Pace.AT_ONCE);
        letterbox.round();

        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(asMaud(() -> settings.mine())).containsEntry(NoticeKind.DECISION, Pace.AT_ONCE);
        assertThat(asMaud(() -> settings.mine())).containsEntry(NoticeKind.REPLY, Pace.DAILY);
    }

    @Test
    void uc23_2_several_servers_make_one_mail_of_the_news_of_a_day() throws Exception {
        for (int number = 0; number < 10; number++) {
            reply("Bernard", "Reply " + number);
        }
        letterbox.clock().set(Mornings.next(letterbox.clock().instant()).plusSeconds(1));
        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> round = () -> {
                letterbox.round();
                return true;
            };
            for (var server : servers.invokeAll(List.of(round, round, round, round))) {
                assertThat(server.get()).isTrue();
            }
        }

        assertThat(letterbox.to(maud)).hasSize(1);
        assertThat(letterbox.to(maud).getFirst().plain()).contains("Reply 0", "Reply 9");
    }

    @Test
    void uc23_5_what_happens_while_a_mail_goes_out_is_told_in_the_next_one() {
        told(NoticeKind.DECISION, comment);
        letterbox.clock().set(Mornings.next(letterbox.clock().instant()).plusSeconds(1));
        letterbox.gather();
        told(NoticeKind.DECISION, comment);
        letterbox.round();
        assertThat(letterbox.to(maud))
                .as("The new decision is none of this morning's")
                .isEmpty();

        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).hasSize(1);
    }

    @Test
    void uc23_7_what_was_withheld_meanwhile_does_not_go_out() {
        ContributionId reply = reply("Bernard", "Planted secret");
        consultation.decides(() -> consultation.moderated().withhold(reply));
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).isEmpty();
        assertThat(stored("Planted")).isZero();
    }

    @Test
    void uc23_7_what_was_removed_meanwhile_does_not_go_out() {
        ContributionId reply = reply("Bernard", "Ring Planted on 123.");
        consultation.decides(() -> consultation
                .moderated()
                .publish(reply, List.of(new Redaction(Redaction.Part.TEXT, 5, 12, Redaction.Reason.values()[0]))));
        letterbox.nextMorning();

        Mail mail = letterbox.to(maud).getFirst();
        assertThat(mail.plain()).contains("Ring [removed").doesNotContain("Planted");
        assertThat(mail.html()).contains("Ring [removed").doesNotContain("Planted");
    }

    @Test
    void uc23_7_what_its_author_took_along_does_not_go_out() {
        SignedInPerson bernard = consultation.somebody("Bernard");
        reply(bernard, "Planted by somebody who leaves");
        CurrentPerson.as(bernard, () -> {
            erasures.erase(true);
            return true;
        });
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).isEmpty();
    }

    @Test
    void uc23_7_who_erased_their_account_is_not_named() {
        SignedInPerson bernard = consultation.somebody("Planted Bernard");
        reply(bernard, "Words that stay");
        CurrentPerson.as(bernard, () -> {
            erasures.erase(false);
            return true;
        });
        letterbox.nextMorning();

        Mail mail = letterbox.to(maud).getFirst();
        assertThat(mail.subject()).isEqualTo("A contributor replied to what you said");
        assertThat(mail.plain() + mail.html()).contains("Words that stay").doesNotContain("Planted");
    }

    @Test
    void uc23_7_what_somebody_wrote_is_text_in_both_forms() {
        reply("<script>x</script>", "<img src=x onerror=y> {0} #{x} [(${y})]");
        letterbox.nextMorning();

        Mail mail = letterbox.to(maud).getFirst();
        assertThat(mail.html()).contains("&lt;img src=x onerror=y&gt;").doesNotContain("<img", "<script");
        assertThat(mail.plain()).contains("<img src=x onerror=y> {0} #{x} [(${y})]");
    }

    @Test
    void a_reply_that_can_be_read_is_told_to_whom_it_answers_and_not_to_oneself() {
        reply("Bernard", "I agree.");
        reply(maud, "And so do I.");

        assertThat(waiting(maud)).isEqualTo(1);
        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).extracting(Mail::subject).containsExactly("Bernard replied to what you said");
    }

    @Test
    void uc23_11_nothing_of_what_somebody_was_to_be_told_outlives_their_account() {
        told(NoticeKind.DECISION, comment);
        choose(NoticeKind.REPLY, Pace.AT_ONCE);
        letterbox.nextMorning();
        told(NoticeKind.DECISION, comment);
        asMaud(() -> {
            erasures.erase(false);
            return true;
        });
        letterbox.nextMorning();

        for (String table : List.of("notice", "notice_choice", "notice_day")) {
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE person_id = :person")
                            .param("person", maud.id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private void told(NoticeKind kind, ContributionId about) {
        SystemWork.run(() -> notices.about(List.of(maud.id()), kind, about.value()));
    }

    private void choose(NoticeKind kind, Pace pace) {
        asMaud(() -> {
            settings.choose(Map.of(kind, pace));
            return true;
        });
    }

    private <T> T asMaud(Supplier<T> work) {
        return CurrentPerson.as(maud, work);
    }

    private ContributionId reply(String name, String text) {
        return reply(consultation.somebody(name), text);
    }

    /** Of which whoever listens has heard, so that nothing of it comes later. */
    private ContributionId reply(SignedInPerson author, String text) {
        ContributionId reply = SystemWork.call(() -> consultation
                        .contributions()
                        .receive(
                                author.id(), new NewReply(Ids.next(), comment, null, SpeakerRole.PATIENT, false, text)))
                .id();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE :reply")
                                .param("reply", "%" + reply.value() + "%")
                                .query(Integer.class)
                                .single()
                        == 0);
        return reply;
    }

    private int waiting(SignedInPerson person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = :person")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private int stored(String word) {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE CONCAT_WS(' ', arguments, path) LIKE :word")
                .param("word", "%" + word + "%")
                .query(Integer.class)
                .single();
    }
}
