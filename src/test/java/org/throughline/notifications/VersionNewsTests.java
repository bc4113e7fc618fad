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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.changes.ALaterVersion;
import org.throughline.changes.VersionCompared;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;

/** UC-29, 15: whoever took part is told of a new version, once. */
@ModuleTest
class VersionNewsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private VersionNotices versions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private ALetterbox letterbox;
    private SignedInPerson maud;
    private SignedInPerson ned;

    @BeforeEach
    void twoPeopleTookPart() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        maud = says("Maud", "buses");
        ned = says("Ned", "ferries");
        ALaterVersion.compared(context, consultation.view());
        letterbox = ALetterbox.empty(context);
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    private SignedInPerson says(String name, String section) {
        SignedInPerson somebody = consultation.somebody(name);
        ContributionId said = consultation.said(somebody, "More of it.", section);
        consultation.decides(() -> consultation.moderated().publish(said));
        return somebody;
    }

    private int waiting(SignedInPerson person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = :person AND kind = 'VERSION'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private VersionView later() {
        return ALaterVersion.of(
                context, consultation.view(), "There will be many more buses to the clinic and back.", "Ferries stay.");
    }

    @Test
    void whoever_took_part_is_told_of_a_new_version_and_of_their_own_words_UC29_15() {
        VersionView version = later();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(List.of(waiting(maud), waiting(ned))).containsOnly(1));
        letterbox.nextMorning();

        assertThat(letterbox.to(maud))
                .singleElement()
                .satisfies(mail -> assertThat(mail.plain())
                        .contains(version.label(), "/versions/2/changes", "Words that you spoke about"));
        assertThat(letterbox.to(ned))
                .singleElement()
                .satisfies(mail -> assertThat(mail.plain()).doesNotContain("Words that you spoke about"));
    }

    @Test
    void what_is_said_again_after_everybody_was_told_is_no_news_UC29_15() {
        VersionView version = later();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting(maud)).isEqualTo(1));
        letterbox.nextMorning();
        assertThat(letterbox.to(maud)).hasSize(1);

        VersionCompared again =
                new VersionCompared(version.id().value(), version.plan().id());
        transaction.executeWithoutResult(status -> versions.on(again));

        assertThat(waiting(maud)).isZero();
    }

    @Test
    void the_first_version_is_no_news_UC29_15() {
        assertThat(waiting(maud)).isZero();
    }
}
