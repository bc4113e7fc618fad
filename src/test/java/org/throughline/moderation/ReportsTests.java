package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.16: anybody may point something out, and nothing is hidden by it. */
@ModuleTest
class ReportsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    private AQueue queue;
    private ContributionId published;

    @BeforeEach
    void somethingPublished() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
        published = queue.consultation.said("Here for all.", "buses");
        queue.publish(queue.ines, published);
    }

    @Test
    void a_report_needs_no_account_and_brings_the_case_back() {
        reports.report(published, Concern.ABUSIVE, "It is about me.");

        assertThat(AQueue.about(queue.waiting())).containsExactly(published);
        assertThat(queue.read(queue.tom, published).history())
                .last()
                .isEqualTo(new HistoryLine(
                        queue.read(queue.tom, published).history().getLast().at(),
                        "",
                        "moderation.note.report",
                        "moderation.concern.abusive",
                        "It is about me."));
    }

    @Test
    void however_many_report_it_nothing_is_hidden() {
        IntStream.range(0, 30).forEach(number -> {
            SignedInPerson reader = queue.consultation.somebody("Reader");
            queue.consultation.as(reader, () -> reports.report(published, Concern.ILLEGAL, ""));
        });

        assertThat(queue.publicly(published)).contains("Here for all.");
        assertThat(queue.waiting()).hasSize(1);
        queue.publish(queue.tom, published);
        assertThat(queue.waiting()).isEmpty();
        assertThat(queue.publicly(published)).contains("Here for all.");
    }

    @Test
    void what_is_not_published_cannot_be_reported() {
        ContributionId waiting = queue.consultation.said("Not yet.", "buses");

        Refusals.of(() -> reports.report(waiting, Concern.ABUSIVE, "")).containsExactly(": contributions.unknown");
    }

    @Test
    void something_else_is_said_in_words() {
        Refusals.of(() -> reports.report(published, Concern.OTHER, " "))
                .containsExactly("words: moderation.report-words-missing");
    }

    @Test
    void one_person_reports_a_few_and_then_waits() {
        SignedInPerson busy = queue.consultation.somebody("Busy");
        IntStream.range(0, 5)
                .forEach(number -> queue.consultation.as(busy, () -> reports.report(published, Concern.ABUSIVE, "")));

        Refusals.of(() -> queue.consultation.as(busy, () -> reports.report(published, Concern.ABUSIVE, "")))
                .containsExactly(": limit.report");
    }

    @Test
    void what_was_brought_in_without_a_case_gets_one() {
        jdbc.sql("DELETE FROM moderation_decision WHERE contribution_id = :id")
                .param("id", published)
                .update();
        jdbc.sql("DELETE FROM moderation_second_look WHERE case_id = :id")
                .param("id", queue.of(published))
                .update();
        jdbc.sql("DELETE FROM moderation_case WHERE contribution_id = :id")
                .param("id", published)
                .update();

        reports.report(published, Concern.PERSONAL_DATA, "");

        assertThat(queue.state(published)).isEqualTo(CaseState.REPORTED);
        assertThat(AQueue.about(queue.waiting())).containsExactly(published);
    }
}
