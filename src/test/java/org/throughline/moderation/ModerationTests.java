package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.State;
import org.throughline.contributions.Withholding;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Organisations;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-07: cases, their states, and who decides them. */
@ModuleTest
class ModerationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Queues queues;

    @Autowired
    private AuthorsReasons reasons;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AQueue queue;

    @BeforeEach
    void aQueueWithTwoModerators() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private ContributionId said(String text) {
        return queue.consultation.said(text, "buses");
    }

    private void as(SignedInPerson person, Runnable work) {
        queue.consultation.as(person, work);
    }

    @Test
    void uc07_1_everybody_may_know_how_much_waits_since_when_and_what_is_promised() {
        assertThat(queues.waiting(queue.consultation.id())).isEqualTo(new Waiting(0, null, 3));
        said("First.");
        said("Second.");
        as(queue.ines, () -> queues.promise(queue.consultation.id(), 5));

        Waiting waiting = queues.waiting(queue.consultation.id());

        assertThat(waiting.count()).isEqualTo(2);
        assertThat(waiting.oldest()).isEqualTo(queue.waiting().getFirst().since());
        assertThat(waiting.promisedDays()).isEqualTo(5);
        queue.triage();
        assertThat(queues.waiting(queue.consultation.id())).isEqualTo(waiting);
        assertThat(Statements.whenKnown(() -> queues.waiting(queue.consultation.id())))
                .isEqualTo(1);
    }

    @Test
    void a_promise_is_a_number_of_days() {
        for (int days : new int[] {0, -1, 61}) {
            Refusals.of(() -> as(queue.ines, () -> queues.promise(queue.consultation.id(), days)))
                    .containsExactly("days: moderation.promise-days");
        }
    }

    @Test
    void the_queue_is_the_oldest_first_in_steps_of_twenty_at_a_constant_number_of_statements() {
        List<ContributionId> few =
                IntStream.range(0, 2).mapToObj(number -> said("Few " + number)).toList();
        long forFew = statements();
        List<ContributionId> said = new ArrayList<>(few);
        IntStream.range(0, 23).mapToObj(number -> said("Comment " + number)).forEach(said::add);

        assertThat(AQueue.about(queue.waiting())).isEqualTo(said);
        assertThat(statements()).isEqualTo(forFew).isLessThanOrEqualTo(8);
    }

    private long statements() {
        return Statements.whenKnown(() ->
                queue.consultation.as(queue.ines, () -> queues.step(QueueFilter.all(queue.consultation.id()), null)));
    }

    @Test
    void a_case_is_read_whole_at_a_constant_number_of_statements() {
        ContributionId first = said("First.");
        long forOne = readStatements(first);
        IntStream.range(0, 10).forEach(number -> said("Comment " + number));

        assertThat(readStatements(first)).isEqualTo(forOne).isLessThanOrEqualTo(16);
    }

    private long readStatements(ContributionId id) {
        CaseId about = queue.of(id);
        return Statements.whenKnown(() -> queue.consultation.as(queue.ines, () -> queues.read(about)));
    }

    @Test
    void a_case_stands_in_its_context() {
        SignedInPerson author = queue.consultation.somebody("Bo");
        ContributionId comment = queue.consultation.said(author, "Who agrees?", "buses");
        ContributionId before = queue.consultation.said(author, "Abuse.", "buses");
        queue.triage();
        queue.publish(queue.ines, comment);
        queue.decide(queue.ines, before, new Decision.Withhold(Reason.ABUSIVE, ""));
        ContributionId reply = queue.consultation
                .as(
                        author,
                        () -> queue.consultation
                                .contributions()
                                .reply(new NewReply(Ids.next(), comment, null, null, true, "Ring 07700 900123.")))
                .id();
        queue.triage();

        CaseView view = queue.read(queue.ines, reply);

        assertThat(view.parent()).isNotNull();
        assertThat(view.parent().text()).isEqualTo("Who agrees?");
        assertThat(view.about().submission().helped()).isTrue();
        assertThat(view.flags())
                .extracting(flagged -> flagged.flag().kind().name())
                .containsExactly("PHONE");
        assertThat(view.earlier().outcomes())
                .containsExactlyInAnyOrder(
                        new EarlierDecisions.Outcomes(Outcome.PUBLISH, null, 1),
                        new EarlierDecisions.Outcomes(Outcome.WITHHOLD, Reason.ABUSIVE, 1));
    }

    @Test
    void a_published_comment_leaves_the_queue_and_a_second_press_changes_nothing() {
        ContributionId comment = said("Read me.");

        queue.publish(queue.ines, comment);
        queue.publish(queue.ines, comment);

        assertThat(queue.waiting()).isEmpty();
        assertThat(queue.publicly(comment)).contains("Read me.");
    }

    @Test
    void uc07_7_it_is_published_without_passages_and_at_least_one_must_be_removed() {
        ContributionId comment = said("Halvard has not told his wife.");

        Refusals.of(() -> queue.decide(queue.ines, comment, new Decision.Redact(List.of())))
                .containsExactly(": moderation.nothing-removed");
        queue.redact(queue.ines, comment, 7);

        assertThat(queue.publicly(comment)).contains("[removed: personal details] has not told his wife.");
    }

    @Test
    void uc07_2_an_author_and_nobody_else_sees_why_a_comment_is_withheld() {
        SignedInPerson author = queue.consultation.somebody("Maud");
        ContributionId comment = queue.consultation.said(author, "My neighbour, Mrs X, …", "buses");

        queue.decide(queue.ines, comment, new Decision.Withhold(Reason.PERSONAL_DATA, " Please leave her out. "));

        assertThat(queue.contributionState(comment)).isEqualTo(State.WITHHELD);
        assertThat(queue.publicly(comment)).isEmpty();
        assertThat(queue.consultation.as(author, () -> reasons.of(List.of(comment))))
                .containsEntry(comment, new Withholding("moderation.reason.personal-data", "Please leave her out."));
        assertThat(queue.consultation.as(queue.ines, () -> reasons.of(List.of(comment))))
                .isEmpty();
    }

    @Test
    void uc07_5_of_two_moderators_at_once_one_decides_and_the_other_is_told() throws Exception {
        ContributionId comment = said("Decide.");
        CaseId id = queue.of(comment);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> publishing =
                    () -> decided(queue.ines, () -> moderation.decide(id, new Decision.Publish()));
            Callable<Boolean> withholding =
                    () -> decided(queue.tom, () -> moderation.decide(id, new Decision.Withhold(Reason.OFF_TOPIC, "")));
            List<Future<Boolean>> both = threads.invokeAll(List.of(publishing, withholding));

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(queue.contributionState(comment))
                    .isEqualTo(both.get(0).get() ? State.PUBLISHED : State.WITHHELD);
        }
    }

    private boolean decided(SignedInPerson who, Runnable decision) {
        try {
            as(who, decision);
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusals())
                    .extracting("textKey")
                    .isSubsetOf("moderation.already-decided", "moderation.changed-meanwhile");
            return false;
        }
    }

    @Test
    void uc07_4_nobody_decides_about_their_own_words_or_those_of_their_organisation() {
        ContributionId own = queue.consultation.said(queue.ines, "I, the moderator.", "buses");
        SignedInPerson colleague = queue.consultation.somebody("Colleague");
        var organisation = queue.consultation.organisationOf(queue.ines);
        SystemWork.run(() -> context.getBean(Organisations.class)
                .addRepresentative(colleague.id(), organisation, MembershipRole.REPRESENTATIVE));
        ContributionId ours = queue.consultation
                .as(
                        colleague,
                        () -> queue.consultation
                                .contributions()
                                .submit(queue.consultation.comment(Ids.next(), organisation, "We say.", "buses")))
                .id();

        assertThat(queue.waiting()).extracting(QueueRow::decidable).containsExactly(false, false);
        Refusals.of(() -> queue.publish(queue.ines, own)).containsExactly(": contributions.decide-own");
        Refusals.of(() -> queue.withhold(queue.ines, ours)).containsExactly(": contributions.decide-own-organisation");
        Refusals.of(() -> as(queue.ines, () -> moderation.ask(queue.of(own), "Me?")))
                .containsExactly(": contributions.decide-own");
        Refusals.of(() -> as(queue.ines, () -> moderation.wantSecondOpinion(queue.of(ours), "")))
                .containsExactly(": contributions.decide-own-organisation");
        assertThat(queue.waiting()).hasSize(2);
    }

    @Test
    void uc07_6_another_bodys_moderator_sees_no_queue_and_decides_nothing() {
        ContributionId comment = said("Ours.");
        CaseId id = queue.of(comment);
        SignedInPerson other = new AQueue(context, ModerationPolicy.BEFORE).ines;

        List<Runnable> tries = List.of(
                () -> queues.step(QueueFilter.all(queue.consultation.id()), null),
                () -> queues.counts(queue.consultation.id()),
                () -> queues.read(id),
                () -> queues.promise(queue.consultation.id(), 2),
                () -> moderation.claim(id),
                () -> moderation.release(id),
                () -> moderation.decide(id, new Decision.Publish()),
                () -> moderation.ask(id, "Why?"),
                () -> moderation.wantSecondOpinion(id, ""),
                () -> moderation.takeBack(id),
                () -> moderation.reopen(id, ""));
        assertThat(tries)
                .allSatisfy(attempt ->
                        assertThatThrownBy(() -> as(other, attempt)).isInstanceOf(AccessDeniedException.class));
        assertThat(queue.consultation.as(other, queues::mine))
                .extracting(mine -> mine.consultation().id())
                .doesNotContain(queue.consultation.id());
    }

    @Test
    void uc07_10_what_one_moderator_reads_another_does_not_decide_for_ten_minutes() {
        ContributionId comment = said("Mine to read.");
        CaseId id = queue.of(comment);

        assertThat(queue.consultation.as(queue.ines, () -> moderation.claim(id)))
                .isTrue();
        assertThat(queue.consultation.as(queue.tom, () -> moderation.claim(id))).isFalse();
        assertThat(queue.consultation
                        .as(queue.tom, () -> queues.step(QueueFilter.all(queue.consultation.id()), null))
                        .rows())
                .extracting(QueueRow::readBy)
                .containsExactly(queue.ines.displayName());
        Refusals.of(() -> queue.publish(queue.tom, comment)).containsExactly(": moderation.claimed");

        clock.set(clock.instant().plus(Moderation.CLAIM).plusSeconds(1));
        assertThat(queue.consultation.as(queue.tom, () -> moderation.claim(id))).isTrue();
        as(queue.tom, () -> moderation.release(id));
        assertThat(queue.consultation.as(queue.ines, () -> moderation.claim(id)))
                .isTrue();
        queue.publish(queue.ines, comment);
        assertThat(queue.publicly(comment)).isPresent();
    }

    @Test
    void uc07_11_a_question_takes_the_case_out_of_the_queue_until_its_author_answers() {
        SignedInPerson author = queue.consultation.somebody("Maud");
        ContributionId comment = queue.consultation.said(author, "Which clinic?", "buses");
        var since = queue.waiting().getFirst().since();
        Refusals.of(() -> as(queue.ines, () -> moderation.ask(queue.of(comment), "  ")))
                .containsExactly("words: moderation.question-missing");

        as(queue.ines, () -> moderation.ask(queue.of(comment), "Which do you mean?"));

        assertThat(queue.waiting()).isEmpty();
        assertThat(AQueue.about(queue.asked())).containsExactly(comment);
        as(author, () -> context.getBean(AuthorsSide.class).answer(comment, "The one by the quay."));
        assertThat(queue.waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.since()).isEqualTo(since));
        assertThat(queue.read(queue.tom, comment).history())
                .extracting(HistoryLine::words)
                .containsExactly("Which do you mean?", "The one by the quay.");
    }

    @Test
    void uc07_11_a_question_that_is_not_answered_within_a_week_comes_back() {
        ContributionId comment = said("Silent.");
        as(queue.ines, () -> moderation.ask(queue.of(comment), "Are you there?"));
        clock.set(clock.instant().plus(Duration.ofDays(6)));
        upkeep.round();
        assertThat(queue.waiting()).isEmpty();

        clock.set(clock.instant().plus(Duration.ofDays(2)));
        upkeep.round();

        assertThat(AQueue.about(queue.waiting())).containsExactly(comment);
        assertThat(queue.read(queue.ines, comment).history())
                .extracting(HistoryLine::textKey)
                .containsExactly("moderation.note.question", "moderation.note.unanswered");
    }

    @Test
    void uc07_12_a_second_opinion_is_another_moderators_unless_it_is_taken_back() {
        ContributionId comment = said("Borderline.");
        as(queue.ines, () -> moderation.wantSecondOpinion(queue.of(comment), "Too close to the bone?"));

        Refusals.of(() -> queue.publish(queue.ines, comment)).containsExactly(": moderation.opinion-by-another");
        Refusals.of(() -> as(queue.tom, () -> moderation.takeBack(queue.of(comment))))
                .containsExactly(": moderation.not-possible-now");
        assertThat(queue.read(queue.ines, comment).obstacle()).isNotNull();
        assertThat(queue.waiting())
                .extracting(QueueRow::decidable)
                .as("For her")
                .containsExactly(false);
        assertThat(queue.read(queue.tom, comment).obstacle()).isNull();
        as(queue.ines, () -> moderation.takeBack(queue.of(comment)));
        assertThat(queue.state(comment)).isEqualTo(CaseState.WAITING);
        as(queue.ines, () -> moderation.wantSecondOpinion(queue.of(comment), ""));
        queue.publish(queue.tom, comment);
        assertThat(queue.publicly(comment)).isPresent();
    }

    @Test
    void what_was_decided_can_be_looked_at_again_and_stands_until_it_is_decided_anew() {
        ContributionId comment = said("A mistake.");
        queue.withhold(queue.ines, comment);

        as(queue.tom, () -> moderation.reopen(queue.of(comment), "I think we were wrong."));

        assertThat(queue.publicly(comment)).isEmpty();
        assertThat(AQueue.about(queue.waiting())).containsExactly(comment);
        queue.publish(queue.tom, comment);
        assertThat(queue.publicly(comment)).isPresent();
    }

    @Test
    void uc07_8_where_moderation_comes_after_it_is_published_at_once_and_waits_to_be_read() {
        AQueue after = new AQueue(context, ModerationPolicy.AFTER);
        ContributionId comment = after.consultation.said("Now.", "buses");

        assertThat(after.publicly(comment)).contains("Now.");
        assertThat(AQueue.about(after.waiting())).containsExactly(comment);
        after.withhold(after.ines, comment);
        assertThat(after.publicly(comment)).isEmpty();
    }

    @Test
    void a_word_to_the_author_has_a_limit() {
        ContributionId comment = said("Decide.");

        Refusals.of(() -> queue.decide(queue.ines, comment, new Decision.Withhold(Reason.ABUSIVE, "x".repeat(2_001))))
                .containsExactly("words: moderation.words-too-long");
    }

    @Test
    void a_case_that_never_was_is_refused() {
        Refusals.of(() -> as(queue.ines, () -> moderation.decide(new CaseId(Ids.next()), new Decision.Publish())))
                .containsExactly(": moderation.case-unknown");
    }

    @Test
    void every_step_is_a_line_of_the_ledger() {
        SignedInPerson author = queue.consultation.somebody("Maud");
        ContributionId comment = queue.consultation.said(author, "Everything.", "buses");
        CaseId id = queue.of(comment);
        AuthorsSide authors = context.getBean(AuthorsSide.class);
        as(queue.ines, () -> moderation.ask(id, "Why?"));
        as(author, () -> authors.answer(comment, "Because."));
        as(queue.ines, () -> moderation.wantSecondOpinion(id, ""));
        queue.withhold(queue.tom, comment);
        as(author, () -> authors.appeal(comment, "Please."));
        queue.publish(queue.ines, comment);
        context.getBean(Reports.class).report(comment, Concern.ABUSIVE, "");

        assertThat(jdbc.sql("SELECT event FROM audit_line WHERE subject = :id ORDER BY id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "AuthorAsked",
                        "AuthorAnswered",
                        "SecondOpinionWanted",
                        "CaseDecided",
                        "DecisionAppealed",
                        "CaseDecided",
                        "ContributionReported");
    }
}
