package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.18: one decision about many, seen beforehand and taken back with one press. */
@ModuleTest
class BulkDecisionsTests {

    private static final String LETTER =
            "Please keep the ward at Northstrand open at night, for the next one is an hour away by two slow buses.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BulkDecisions bulks;

    @Autowired
    private BulkWork work;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AQueue queue;
    private SignedInPerson moderator;

    @BeforeEach
    void aModeratorWhoCanBeFoundAgain() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
        BodyId body = queue.consultation.view().body();
        SystemWork.run(() -> context.getBean(People.class).grant(queue.ines.id(), Role.MODERATOR, body));
        moderator = queue.ines;
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private Set<CaseId> said(int number) {
        for (int each = 0; each < number; each++) {
            queue.consultation.said("Comment " + each, "buses");
        }
        queue.triage();
        return AQueue.ids(queue.waiting());
    }

    private BulkId decide(Set<CaseId> cases, Decision decision) {
        return queue.consultation.as(moderator, () -> bulks.decide(queue.consultation.id(), cases, decision));
    }

    private BulkView latest() {
        return queue.consultation
                .as(moderator, () -> bulks.latest(queue.consultation.id()))
                .orElseThrow();
    }

    private void aMinuteLater() {
        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
        work.round();
    }

    @Test
    void it_takes_effect_after_a_minute_case_by_case() {
        Set<CaseId> cases = said(5);
        decide(cases, new Decision.Withhold(Reason.OFF_TOPIC, "Another plan."));

        work.round();
        assertThat(queue.waiting())
                .as("Not yet")
                .hasSize(5)
                .extracting(QueueRow::inBulk)
                .containsOnly(true);
        aMinuteLater();

        assertThat(queue.waiting()).isEmpty();
        assertThat(latest())
                .extracting(BulkView::state, BulkView::cases, BulkView::decided, BulkView::left)
                .containsExactly(BulkView.State.DONE, 5, 5, 0);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = 'CaseDecided' AND subject IN (:ids)")
                        .param("ids", cases)
                        .query(Long.class)
                        .single())
                .as("A line of the ledger for each")
                .isEqualTo(5);
    }

    @Test
    void until_then_it_is_taken_back_with_one_press_and_nothing_has_happened() {
        Set<CaseId> cases = said(3);
        BulkId id = decide(cases, new Decision.Publish());
        Refusals.of(() -> queue.consultation.as(queue.tom, () -> bulks.undo(id)))
                .containsExactly(": moderation.bulk.too-late");

        queue.consultation.as(moderator, () -> bulks.undo(id));
        aMinuteLater();

        assertThat(AQueue.ids(queue.waiting())).isEqualTo(cases);
        assertThat(latest().state()).isEqualTo(BulkView.State.UNDONE);
        queue.consultation.as(
                queue.tom,
                () -> assertThat(queue.moderation().claim(cases.iterator().next()))
                        .isTrue());
    }

    @Test
    void when_it_has_taken_effect_it_is_too_late() {
        BulkId id = decide(said(1), new Decision.Publish());
        aMinuteLater();

        Refusals.of(() -> queue.consultation.as(moderator, () -> bulks.undo(id)))
                .containsExactly(": moderation.bulk.too-late");
    }

    @Test
    void all_copies_of_one_text_are_decided_at_once() {
        for (int each = 0; each < 30; each++) {
            queue.consultation.said(LETTER + " I am number " + each + ".", "buses");
        }
        ContributionId other = queue.consultation.said("Something of my own.", "buses");
        queue.triage();
        Facet copies = queue.read(
                        moderator,
                        queue.waiting().getFirst().about().contribution().id())
                .group();

        BulkPreview preview = queue.consultation.as(moderator, () -> bulks.preview(queue.consultation.id(), copies));
        assertThat(preview.cases()).isEqualTo(30);
        assertThat(preview.examples()).hasSize(5);
        queue.consultation.as(moderator, () -> bulks.decide(queue.consultation.id(), copies, new Decision.Publish()));
        aMinuteLater();

        assertThat(AQueue.about(queue.waiting())).containsExactly(other);
    }

    @Test
    void what_another_reads_or_the_moderator_wrote_is_left_alone() {
        Set<CaseId> all = said(2);
        ContributionId own = queue.consultation.said(moderator, "My own.", "buses");
        queue.triage();
        CaseId read = all.iterator().next();
        queue.consultation.as(queue.tom, () -> queue.moderation().claim(read));

        BulkPreview preview = queue.consultation.as(
                moderator, () -> bulks.preview(queue.consultation.id(), AQueue.ids(queue.waiting())));
        assertThat(preview.cases()).isEqualTo(1);
        assertThat(preview.left()).isEqualTo(2);
        decide(AQueue.ids(queue.waiting()), new Decision.Publish());
        aMinuteLater();

        assertThat(queue.waiting()).hasSize(2);
        assertThat(queue.publicly(own)).isEmpty();
    }

    @Test
    void what_somebody_decides_in_the_meantime_stays_as_they_decided() {
        ContributionId comment = queue.consultation.said("Withheld meanwhile.", "buses");
        queue.triage();
        decide(Set.of(queue.of(comment)), new Decision.Publish());
        queue.withhold(moderator, comment);
        aMinuteLater();

        assertThat(queue.publicly(comment)).isEmpty();
        assertThat(latest()).extracting(BulkView::decided, BulkView::left).containsExactly(0, 1);
    }

    @Test
    void an_appeal_and_a_second_opinion_need_a_moderator_of_their_own() {
        ContributionId comment = queue.consultation.said("Borderline.", "buses");
        queue.consultation.as(queue.tom, () -> queue.moderation().wantSecondOpinion(queue.of(comment), ""));

        Refusals.of(() -> decide(Set.of(queue.of(comment)), new Decision.Publish()))
                .containsExactly(": moderation.bulk.nothing");
    }

    @Test
    void passages_differ_from_text_to_text() {
        Refusals.of(() -> decide(
                        said(1),
                        new Decision.Redact(
                                List.of(new Redaction(Redaction.Part.TEXT, 0, 1, Redaction.Reason.ABUSIVE)))))
                .containsExactly(": moderation.bulk.nothing");
    }
}
