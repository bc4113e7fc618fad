package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.changes.ALaterVersion;
import org.throughline.changes.VersionCompared;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;

/**
 * UC-29, 6 and 15: a server that is killed between publishing a version and telling of it leaves nobody out and tells nobody twice. What a
 * killed server leaves are its rows: a lease that nobody gives back, part of what was found, an event that was not listened to.
 */
@ModuleTest
class KilledServerTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IncompleteEventPublications untold;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private SignedInPerson maud;
    private SignedInPerson ned;

    @BeforeEach
    void twoPeopleTookPart() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        maud = says("Maud", "buses");
        ned = says("Ned", "ferries");
        ALaterVersion.compared(context, consultation.view());
    }

    private SignedInPerson says(String name, String section) {
        SignedInPerson somebody = consultation.somebody(name);
        ContributionId said = consultation.said(somebody, "More of it.", section);
        consultation.decides(() -> consultation.moderated().publish(said));
        return somebody;
    }

    private VersionView published() {
        return ALaterVersion.published(
                context, consultation.view(), "There will be many more buses to the clinic.", "Ferries stay.");
    }

    /** As a server leaves it that is killed while it compares: its lease runs out by itself, here soon. */
    private void leased(VersionView version) {
        jdbc.sql("""
                        UPDATE version_comparison SET state = 'WAITING', finished = NULL,
                            leased_until = UTC_TIMESTAMP(6) + INTERVAL 2 SECOND WHERE version_id = :version""").param("version", version.id()).update();
    }

    private void everybodyIsToldOnce() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(List.of(told(maud), told(ned))).containsOnly(1));
    }

    private int told(SignedInPerson person) {
        return count("SELECT COUNT(*) FROM notice WHERE kind = 'VERSION' AND person_id = :id", person.id());
    }

    private int found(VersionView version) {
        return count("SELECT COUNT(*) FROM carried_paragraph WHERE to_version = :id", version.id());
    }

    private int count(String sql, Object id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    /** The news of a version as it was before anybody was told of it. */
    private void untold(VersionView version) {
        for (String rows : List.of("version_told WHERE version_id", "notice WHERE kind = 'VERSION' AND subject")) {
            jdbc.sql("DELETE FROM " + rows + " = :version")
                    .param("version", version.id())
                    .update();
        }
    }

    @Test
    void killed_before_it_began_to_compare_UC29_6() {
        VersionView version = transaction.execute(status -> {
            VersionView fresh = published();
            leased(fresh);
            return fresh;
        });
        ALaterVersion.compared(context, consultation.view());
        assertThat(found(version)).as("Another server may be at it").isZero();

        everybodyIsToldOnce();
        assertThat(found(version)).isPositive();
    }

    @Test
    void killed_while_it_compared_UC29_6() {
        VersionView version = published();
        everybodyIsToldOnce();
        int all = found(version);
        transaction.executeWithoutResult(status -> {
            untold(version);
            jdbc.sql("DELETE FROM carried_paragraph WHERE to_version = :version LIMIT 3")
                    .param("version", version.id())
                    .update();
            leased(version);
        });
        assertThat(found(version)).isLessThan(all);

        everybodyIsToldOnce();
        assertThat(found(version)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "FAILED", "RESUBMITTED"})
    void killed_after_it_had_compared_and_before_anybody_was_told_UC29_15(String state) throws Exception {
        VersionView version = published();
        everybodyIsToldOnce();
        leaveUntold(version, state);

        startAgain(version);

        everybodyIsToldOnce();
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(version) == 0);
        assertThat(told(maud)).isEqualTo(1);
    }

    @Test
    void killed_after_everybody_was_told_and_before_that_was_noted_UC29_15() throws Exception {
        VersionView version = published();
        everybodyIsToldOnce();
        again(version, "PROCESSING");
        jdbc.sql("DELETE FROM notice WHERE kind = 'VERSION' AND subject = :version")
                .param("version", version.id())
                .update();

        startAgain(version);

        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(version) == 0);
        assertThat(List.of(told(maud), told(ned)))
                .as("Their mails are sent, and there is no other")
                .containsOnly(0);
    }

    private void leaveUntold(VersionView version, String state) {
        again(version, state);
        untold(version);
    }

    /** One more row for the event, which no running server knows of. */
    private void again(VersionView version, String state) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(
                    new VersionCompared(version.id().value(), version.plan().id()));
            jdbc.sql("""
                            INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, STATUS,
                                COMPLETION_ATTEMPTS)
                            SELECT :id, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, :state, 1 FROM EVENT_PUBLICATION
                            WHERE SERIALIZED_EVENT LIKE :version AND LISTENER_ID LIKE '%VersionNotices%'""")
                    .param("id", UUID.randomUUID().toString())
                    .param("state", state)
                    .param("version", "%" + version.id().value() + "%")
                    .update();
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(version) == 1);
    }

    private int waiting(VersionView version) {
        return count(
                "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE :id",
                "%" + version.id().value() + "%");
    }

    /** What a server does when it starts, for this version alone. */
    private void startAgain(VersionView version) throws Exception {
        context.getBean("interruptedTelling", InitializingBean.class).afterPropertiesSet();
        untold.resubmitIncompletePublications(
                publication -> publication.getEvent() instanceof VersionCompared(UUID subject, var plan)
                        && subject.equals(version.id().value()));
    }
}
