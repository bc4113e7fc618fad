package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.people.PersonErased;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-16: somebody writes down what another person says. */
@ModuleTest
class HelpedTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HelpedContributions helped;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private AConsultation consultation;
    private SignedInPerson helper;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        helper = consultation.somebody("Adaeze the advocate");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    private Help help() {
        LocalDate today = LondonTime.date(clock.instant());
        return new Help(HelperRole.ADVOCATE, Agreement.SAID, "", today, "Edie");
    }

    private HelpReceipt writesDown(String text) {
        return consultation.as(helper, () -> helped.submit(consultation.comment(text, "buses"), help()));
    }

    private HelpReceipt published(String text) {
        HelpReceipt receipt = writesDown(text);
        consultation.decides(
                () -> consultation.moderated().publish(receipt.receipt().id()));
        return receipt;
    }

    @Test
    void it_is_said_by_someone_with_help_and_names_nobody_UC16_2() {
        ContributionView view = contributions
                .byId(published("I cannot read the letters.").receipt().id())
                .orElseThrow();

        assertThat(view.authorName()).isEqualTo("Someone, with help from an advocate");
        assertThat(view.representative()).isNull();
        assertThat(view.helper()).isEqualTo(HelperRole.ADVOCATE);
        assertThat(view.toString()).doesNotContain("Adaeze", "Edie");
        assertThat(discussions.counts(consultation.id()).total()).isEqualTo(1);
    }

    @Test
    void it_is_shown_whatever_the_helper_has_chosen_about_their_own_words_UC16_2() {
        jdbc.sql("UPDATE person SET words_shown = FALSE WHERE id = :id")
                .param("id", helper.id())
                .update();

        assertThat(contributions
                        .byId(published("These are mine.").receipt().id())
                        .orElseThrow()
                        .text())
                .isEqualTo("These are mine.");
    }

    @Test
    void without_agreement_nothing_is_taken_and_each_reason_stands_beside_its_field_UC16_1() {
        var nothing = new Help(null, null, "", null, "");
        var other = new Help(
                HelperRole.OTHER,
                Agreement.OTHER_WAY,
                " ",
                LondonTime.date(clock.instant()).plusDays(1),
                "x".repeat(101));

        Refusals.of(() -> consultation.as(helper, () -> helped.check(consultation.comment(" ", "buses"), nothing)))
                .containsExactly(
                        "text: contributions.text-missing",
                        "helperRole: contributions.help.role-missing",
                        "agreed: contributions.help.agreed-missing",
                        "agreedOn: contributions.help.day-missing");
        Refusals.of(() -> consultation.as(helper, () -> helped.submit(consultation.comment("Words.", "buses"), other)))
                .containsExactly(
                        "agreedWords: contributions.help.agreed-words-missing",
                        "agreedOn: contributions.help.day-to-come",
                        "notedName: contributions.help.too-long");
        var forAGroup = consultation.comment(Ids.next(), consultation.organisationOf(helper), "Words.", "buses");
        Refusals.of(() -> consultation.as(helper, () -> helped.submit(forAGroup, help())))
                .containsExactly("organisation: contributions.help.no-organisation");
    }

    @Test
    void who_helps_twelve_people_is_not_stopped_and_may_speak_for_themselves_besides_UC16_6() {
        Instant start = clock.instant();
        for (int person = 0; person < 12; person++) {
            clock.set(start.plus(Duration.ofSeconds(11L * person)));
            writesDown("What person " + person + " says.");
        }

        assertThat(consultation.as(
                        helper, () -> contributions.submit(consultation.comment("And I say this.", "buses"))))
                .isNotNull();
        assertThat(consultation
                        .as(helper, () -> contributions.mine((String) null))
                        .items())
                .hasSize(13)
                .filteredOn(own -> own.contribution().helper() == null)
                .hasSize(1);
    }

    @Test
    void too_many_in_one_minute_are_refused_with_the_time_to_wait_UC16_6() {
        for (int person = 0; person < 6; person++) {
            writesDown("What person " + person + " says.");
        }

        Refusals.of(() -> writesDown("One more.")).containsExactly(": limit.helped");
    }

    @Test
    void whoever_has_the_reference_follows_it_however_it_is_typed_and_nobody_else_UC16_4() {
        HelpReceipt receipt = published("I cannot read the letters.");
        String secret = receipt.secret().text();

        assertThat(secret).matches("TL(-[0-9A-HJKMNP-TV-Z]{4}){4}");
        for (String typed : new String[] {
            secret,
            secret.toLowerCase(Locale.ROOT),
            secret.replace("-", " "),
            " " + secret.replace('0', 'o').replace('1', 'l')
        }) {
            FollowedComment followed = helped.followed(typed).orElseThrow();
            assertThat(followed.original().text()).isEqualTo("I cannot read the letters.");
            assertThat(followed.name()).isEqualTo("Edie");
            assertThat(followed.withdrawable()).isTrue();
        }
        assertThat(helped.followed("TL-0000-0000-0000-0000")).isEmpty();
        assertThat(helped.followed("")).isEmpty();
        assertThat(helped.followed(receipt.receipt().reference())).isEmpty();
        assertThat(jdbc.sql("SELECT LOWER(HEX(secret_hash)) FROM helped_comment WHERE contribution_id = :id")
                        .param("id", receipt.receipt().id())
                        .query(String.class)
                        .single())
                .as("Only a hash is kept")
                .isEqualTo(HexFormat.of().formatHex(receipt.secret().hash()));
    }

    @Test
    void more_than_thirty_references_a_minute_from_one_network_are_refused_UC16() {
        for (int tried = 0; tried < 30; tried++) {
            assertThat(helped.followed("TL-0000-0000-0000-0000")).isEmpty();
        }

        assertThatThrownBy(() -> helped.followed("TL-0000-0000-0000-0000"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("textKey")
                                .containsExactly("limit.follow-network"));
    }

    @Test
    void taken_back_before_the_close_it_is_gone_and_counted_no_more_UC16_5() {
        HelpReceipt receipt = published("I take this back.");

        helped.withdraw(receipt.secret().text());
        helped.withdraw(receipt.secret().text());

        assertThat(discussions.counts(consultation.id()).total()).isZero();
        assertThat(contributions.byId(receipt.receipt().id())).isEmpty();
        FollowedComment followed = helped.followed(receipt.secret().text()).orElseThrow();
        assertThat(followed.withdrawn()).isNotNull();
        assertThat(followed.original().text()).isEmpty();
        assertThat(followed.name()).isEmpty();
    }

    @Test
    void after_the_close_it_stays_UC16_5() {
        HelpReceipt receipt = published("In time.");

        consultation.afterTheClose(() -> {
            Refusals.of(() -> helped.withdraw(receipt.secret().text()))
                    .containsExactly(": contributions.follow.closed");
            assertThat(helped.followed(receipt.secret().text()).orElseThrow().withdrawable())
                    .isFalse();
        });
        Refusals.of(() -> helped.withdraw("TL-0000-0000-0000-0000"))
                .containsExactly("reference: contributions.follow.unknown");
    }

    @Test
    void sent_again_it_is_one_comment_and_the_latest_paper_holds_UC16_4() {
        NewComment comment = consultation.comment("Once.", "buses");
        HelpReceipt first = consultation.as(helper, () -> helped.submit(comment, help()));
        HelpReceipt second = consultation.as(helper, () -> helped.submit(comment, help()));

        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(helped.followed(first.secret().text())).isEmpty();
        assertThat(helped.followed(second.secret().text())).isPresent();
        NewComment own = consultation.comment("My own.", "buses");
        consultation.as(helper, () -> contributions.submit(own));
        Refusals.of(() -> consultation.as(helper, () -> helped.submit(own, help())))
                .containsExactly(": contributions.key-taken");
    }

    @Test
    void moderators_see_how_the_person_agreed_and_nobody_else_does_UC16_7() {
        ContributionView view =
                contributions.byId(published("Words.").receipt().id()).orElseThrow();

        assertThat(helped.agreement(view)).isEmpty();
        assertThat(consultation.as(helper, () -> helped.agreement(view))).isEmpty();
        assertThat(consultation.as(consultation.moderator(), () -> helped.agreement(view)))
                .contains(new RecordedAgreement(HelperRole.ADVOCATE, Agreement.SAID, "", help().agreedOn()));
    }

    @Test
    void a_helper_who_goes_takes_along_what_they_noted_and_not_what_others_said_UC16_8() {
        HelpReceipt receipt = published("This stays.");

        transaction.executeWithoutResult(
                status -> events.publishEvent(new PersonErased(helper.id().value(), true)));

        FollowedComment followed = helped.followed(receipt.secret().text()).orElseThrow();
        assertThat(followed.contribution().text()).isEqualTo("This stays.");
        assertThat(followed.name()).isEmpty();
        assertThat(discussions.counts(consultation.id()).total()).isEqualTo(1);
    }
}
