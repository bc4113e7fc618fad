package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.SectionRef;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.summaries.ItemFilter;
import org.throughline.summaries.Passage;
import org.throughline.summaries.Signing;
import org.throughline.summaries.StatementDesk;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.StatementId;
import org.throughline.summaries.Workspaces;
import org.throughline.themes.ThemeId;

/** UC-28: one person writes an answer, a second one publishes it, and every contribution of its theme inherits it. */
@ModuleTest
class AnswerTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private SettableClock clock;

    private AnsweringBody body;
    private ContributionId early;
    private ContributionId evening;
    private ThemeId theme;
    private AnswerSubject subject;

    @BeforeEach
    void aTheme() {
        body = new AnsweringBody(context);
        early = body.consultation.published("The last bus leaves too early.", "buses");
        evening = body.consultation.published("There is no bus in the evening.", "buses");
        theme = body.themes.of("Later buses", early, evening);
        subject = new AnswerSubject.Theme(theme);
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    private AnswerView only() {
        return answers.of(body.consultation.id()).getFirst();
    }

    @Test
    void a_draft_may_lack_everything_and_is_seen_by_those_who_answer_for_the_body_alone_UC28_1() {
        WrittenAnswer draft =
                body.consultation.as(body.writer, () -> desk.save(body.edit(subject, 0, AnswerText.EMPTY)));

        assertThat(draft.state()).isEqualTo(AnswerState.DRAFT);
        assertThat(body.consultation.as(body.second, () -> desk.open(body.consultation.id(), subject)))
                .isPresent();
        assertThat(answers.of(body.consultation.id())).isEmpty();
        assertThat(answers.answer(draft.id())).isEmpty();
        SignedInPerson stranger = new AnsweringBody(context).writer;
        assertThatThrownBy(() -> body.consultation.as(stranger, () -> desk.open(body.consultation.id(), subject)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.consultation.as(
                        stranger, () -> desk.save(body.edit(subject, draft.version(), AnswerText.EMPTY))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_saves_over_somebody_elses_words_is_told_and_nothing_is_overwritten_UC28_2() {
        WrittenAnswer first =
                body.consultation.as(body.writer, () -> desk.save(body.edit(subject, 0, AnswerText.EMPTY)));
        body.consultation.as(body.second, () -> desk.save(body.edit(subject, first.version(), body.accepted())));

        Refusals.of(() -> body.consultation.as(
                        body.writer, () -> desk.save(body.edit(subject, first.version(), AnswerText.EMPTY))))
                .containsExactly(": answers.refused.changed");
        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.save(body.edit(subject, 0, AnswerText.EMPTY))))
                .containsExactly(": answers.refused.changed");
        assertThat(body.consultation
                        .as(body.writer, () -> desk.open(body.consultation.id(), subject))
                        .orElseThrow()
                        .text())
                .isEqualTo(body.accepted());
    }

    @Test
    void everything_that_is_missing_is_said_at_once_by_what_comes_of_it_UC28_3() {
        WrittenAnswer draft = body.consultation.as(
                body.writer,
                () -> desk.save(new AnswerEdit(body.consultation.id(), subject, 0, null, AnswerText.EMPTY)));
        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.ready(draft.id(), draft.version())))
                .containsExactly(
                        "asked: answers.refused.missing.asked",
                        "said: answers.refused.missing.said",
                        "outcome: answers.refused.missing.outcome",
                        "office: answers.refused.missing.office",
                        "holder: answers.refused.missing.holder");
        AnswerText no = AnsweringBody.because(body.accepted(), AnswerOutcome.NO, "");
        WrittenAnswer refusing =
                body.consultation.as(body.writer, () -> desk.save(body.edit(subject, draft.version(), no)));
        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.ready(draft.id(), refusing.version())))
                .containsExactly("because: answers.refused.missing.because");
        AnswerText partly = AnsweringBody.because(body.accepted(), AnswerOutcome.PARTLY, "No money.");
        WrittenAnswer half =
                body.consultation.as(body.writer, () -> desk.save(body.edit(subject, refusing.version(), partly)));
        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.ready(draft.id(), half.version())))
                .containsExactly("did: answers.refused.missing.did", "due: answers.refused.missing.due");
    }

    @Test
    void a_day_that_has_passed_is_refused_for_what_is_still_to_be_done_UC28_3() {
        assertThat(refusedFor(AnswerOutcome.ACCEPTED, days(-1), null))
                .containsExactly("due: answers.refused.due.passed");
        assertThat(refusedFor(AnswerOutcome.PARTLY, days(-1), null)).contains("due: answers.refused.due.passed");
        assertThat(refusedFor(AnswerOutcome.ALREADY_THERE, days(-1), null))
                .as("What is already there says when it was done")
                .containsExactly("due: answers.refused.due.passed");
        assertThat(refusedFor(AnswerOutcome.ACCEPTED, days(0), null))
                .as("Today is not past")
                .isEmpty();
    }

    @Test
    void what_is_done_says_on_which_day_it_was_done_which_is_not_to_come_UC28_3() {
        assertThat(refusedFor(AnswerOutcome.ACCEPTED, null, days(-1))).isEmpty();
        assertThat(refusedFor(AnswerOutcome.ACCEPTED, days(-9), days(-1)))
                .as("By when it was promised stays")
                .isEmpty();
        assertThat(refusedFor(AnswerOutcome.ALREADY_THERE, null, days(-900))).isEmpty();
        assertThat(refusedFor(AnswerOutcome.ACCEPTED, days(9), days(1)))
                .containsExactly("done: answers.refused.done.coming");
        assertThat(refusedFor(AnswerOutcome.NO, null, days(-1))).contains("done: answers.refused.done.not");
    }

    @Test
    void an_answer_whose_day_passes_while_it_waits_is_not_published_UC28_3() {
        WrittenAnswer ready = body.written(subject, dated(AnswerOutcome.ACCEPTED, days(3), null));
        clock.set(clock.instant().plus(Duration.ofDays(5)));

        Refusals.of(() -> body.consultation.as(body.second, () -> desk.publish(ready.id(), ready.version())))
                .containsExactly("due: answers.refused.due.passed");
        clock.reset();
        body.consultation.as(body.second, () -> desk.publish(ready.id(), ready.version()));
        body.corrected(
                subject,
                text -> AnsweringBody.changing(
                        dated(AnswerOutcome.ACCEPTED, days(3), days(0)), text.did(), "It is done."));
        assertThat(only().done()).isEqualTo(days(0));
    }

    private LocalDate days(int fromToday) {
        return LondonTime.date(clock.instant()).plusDays(fromToday);
    }

    private AnswerText dated(AnswerOutcome outcome, @Nullable LocalDate due, @Nullable LocalDate done) {
        AnswerText text = body.accepted();
        return new AnswerText(
                text.asked(),
                text.said(),
                text.did(),
                outcome.refuses() ? "No money." : "",
                outcome,
                text.office(),
                due,
                done,
                text.sections(),
                text.money(),
                text.receiver(),
                "",
                "");
    }

    private List<String> refusedFor(AnswerOutcome outcome, @Nullable LocalDate due, @Nullable LocalDate done) {
        return AnsweringPolicy.impossible(dated(outcome, due, done), days(0)).stream()
                .map(one -> one.field() + ": " + one.textKey())
                .toList();
    }

    @Test
    void a_second_person_publishes_and_never_the_one_who_wrote_UC28_4() {
        WrittenAnswer ready = body.written(subject, body.accepted());

        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.publish(ready.id(), ready.version())))
                .containsExactly(": answers.refused.second");
        WrittenAnswer again = body.consultation.as(
                body.second, () -> desk.save(body.edit(subject, ready.version(), body.accepted())));
        Refusals.of(() -> body.consultation.as(body.second, () -> desk.publish(ready.id(), again.version())))
                .containsExactly(": answers.refused.not-ready");
        WrittenAnswer mended = body.written(subject, body.accepted());
        body.consultation.as(body.second, () -> desk.publish(ready.id(), mended.version()));

        AnswerView view = only();
        assertThat(view.title()).isEqualTo("Later buses");
        assertThat(view.did()).isEqualTo("From March a bus leaves at nine.");
        assertThat(view.outcome()).isEqualTo(AnswerOutcome.ACCEPTED);
        assertThat(view.office()).isEqualTo("Director of Transport");
        assertThat(view.holder()).isEqualTo("Rosalind");
        assertThat(view.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.key()).isEqualTo("buses"));
        assertThat(view.money()).contains("£40,000");
        assertThat(view.receiver()).isEqualTo(Receiver.COUNCIL);
        assertThat(view.corrections()).isEmpty();
        assertThat(body.consultation.view().isOpen())
                .as("Answers come while it is open too")
                .isTrue();
    }

    @Test
    void a_correction_says_what_it_changes_and_keeps_what_stood_before_UC28_5() {
        AnswerId id = body.published(subject, body.accepted());
        WrittenAnswer begun = body.consultation.as(
                body.writer,
                () -> desk.save(body.edit(
                        subject,
                        desk.open(body.consultation.id(), subject).orElseThrow().version(),
                        AnsweringBody.changing(body.accepted(), "From May a bus leaves at nine.", ""))));

        assertThat(only().did()).as("Until it is published").isEqualTo("From March a bus leaves at nine.");
        Refusals.of(() -> body.consultation.as(body.writer, () -> desk.ready(id, begun.version())))
                .containsExactly("changed: answers.refused.missing.changed");
        body.corrected(
                subject,
                text -> AnsweringBody.changing(text, "From May a bus leaves at nine.", "The month was wrong."));

        AnswerView view = only();
        assertThat(view.did()).isEqualTo("From May a bus leaves at nine.");
        assertThat(view.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.changed()).isEqualTo("The month was wrong.");
            assertThat(correction.before().did()).isEqualTo("From March a bus leaves at nine.");
        });
        assertThat(view.published()).isBefore(view.corrections().getFirst().at());
    }

    @Test
    void a_draft_can_be_dropped_and_a_correction_leaves_what_is_published_UC28_5() {
        WrittenAnswer draft =
                body.consultation.as(body.writer, () -> desk.save(body.edit(subject, 0, body.accepted())));
        body.consultation.as(body.writer, () -> desk.discard(draft.id(), draft.version()));
        assertThat(body.consultation.as(body.writer, () -> desk.open(body.consultation.id(), subject)))
                .isEmpty();

        AnswerId id = body.published(subject, body.accepted());
        WrittenAnswer correcting = body.consultation.as(
                body.writer,
                () -> desk.save(body.edit(
                        subject,
                        desk.open(body.consultation.id(), subject).orElseThrow().version(),
                        AnswerText.EMPTY)));
        body.consultation.as(body.second, () -> desk.discard(id, correcting.version()));
        WrittenAnswer now = body.consultation
                .as(body.writer, () -> desk.open(body.consultation.id(), subject))
                .orElseThrow();
        assertThat(now.state()).isEqualTo(AnswerState.PUBLISHED);
        assertThat(now.text()).isEqualTo(body.accepted());
    }

    @Test
    void every_contribution_of_the_theme_inherits_the_answer_and_so_does_one_that_comes_later_UC28_6() {
        AnswerId id = body.published(subject, body.accepted());
        assertThat(answers.toContributions(List.of(early, evening)))
                .containsOnlyKeys(early, evening)
                .allSatisfy((said, theirs) ->
                        assertThat(theirs).extracting(AnswerView::id).containsExactly(id));

        ContributionId later = body.consultation.published("A bus at night, please.", "buses");
        body.themes.put(theme, later);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(answers.toContributions(List.of(later))).containsOnlyKeys(later));
        body.themes.takeOut(theme, early);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(answers.toContributions(List.of(early))).isEmpty());
    }

    @Test
    void what_a_theme_answered_stays_answered_when_the_theme_is_merged_UC28_6() {
        AnswerId id = body.published(subject, body.accepted());
        ContributionId other = body.consultation.published("The bus is dear.", "buses");
        ThemeId into = body.themes.of("Fares", other);
        body.themes.merge(theme, into);

        AnswerId second = body.publishedTo(into);
        assertThat(answers.toContributions(List.of(early, other)).get(other))
                .extracting(AnswerView::id)
                .containsExactly(second);
        assertThat(answers.toContributions(List.of(early, other)).get(early))
                .extracting(AnswerView::id)
                .containsExactly(id, second);
        assertThat(answers.answer(id).orElseThrow().title()).isEqualTo("Later buses");
        body.corrected(subject, text -> AnsweringBody.changing(text, "From May.", "The month was wrong."));
        assertThat(answers.toContributions(List.of(evening)).get(evening))
                .as("A correction keeps it so")
                .hasSize(2);
    }

    @Test
    void a_statement_is_answered_for_all_that_it_cites_once_it_is_signed_UC28_6() {
        SignedInPerson moderator = body.consultation.moderator();
        String words = "The last bus leaves too early.";
        StatementId statement = body.consultation.as(
                moderator,
                () -> context.getBean(StatementDesk.class)
                        .write(new StatementEdit(
                                body.consultation.id(),
                                "buses",
                                null,
                                0,
                                "A later bus.",
                                null,
                                List.of(Passage.of(early, words, 0, words.length())),
                                List.of(evening))));
        AnswerSubject cited = new AnswerSubject.OfStatement(statement);
        Refusals.of(() -> body.published(cited, body.accepted())).containsExactly(": answers.refused.gone");
        SignedInPerson other = body.consultation.moderator();
        body.consultation.as(
                other,
                () -> context.getBean(Signing.class)
                        .sign(
                                body.consultation.id(),
                                "buses",
                                context.getBean(Workspaces.class)
                                        .open(body.consultation.id(), "buses", ItemFilter.OPEN)
                                        .orElseThrow()
                                        .version()));
        AnswerId id = body.published(cited, body.accepted());

        assertThat(answers.answer(id).orElseThrow().title()).isEqualTo("A later bus.");
        assertThat(answers.toContributions(List.of(early, evening))).containsOnlyKeys(early, evening);
        body.consultation.decides(() -> body.consultation.moderated().withhold(early));
        assertThat(answers.answer(id).orElseThrow().title())
                .as("Words of somebody who is quoted")
                .isEqualTo("A statement of a summary that cannot be read now");
    }

    @Test
    void one_contribution_can_be_answered_by_itself_and_what_cannot_be_read_cannot_be_answered_UC28_6() {
        AnswerId id = body.publishedTo(early);
        assertThat(answers.toContributions(List.of(early, evening))).containsOnlyKeys(early);
        assertThat(answers.answer(id).orElseThrow().title()).isEqualTo("What Maud said");

        ContributionId waiting = body.consultation.said("It waits.", "buses");
        Refusals.of(() -> body.publishedTo(waiting)).containsExactly(": answers.refused.gone");
        body.consultation.decides(() -> body.consultation.moderated().withhold(early));
        assertThat(answers.answer(id).orElseThrow().title()).doesNotContain("Maud");
    }

    private AnswersShown shown(AnswerFilter filter) {
        return answers.shown(body.consultation.view(), filter);
    }

    @Test
    void a_page_of_answers_costs_the_same_however_many_there_are_UC28_7() {
        body.published(subject, body.accepted());
        shown(AnswerFilter.ALL);
        long one = Statements.whenKnown(() -> shown(AnswerFilter.ALL));
        long oneTo = Statements.whenKnown(() -> answers.toContributions(List.of(early)));
        for (int more = 0; more < 4; more++) {
            ContributionId said = body.consultation.published("Number " + more, "buses");
            body.publishedTo(body.themes.of("Theme " + more, said, early));
        }

        assertThat(shown(AnswerFilter.ALL).answers()).hasSize(5);
        assertThat(Statements.whenKnown(() -> shown(AnswerFilter.ALL))).isEqualTo(one);
        assertThat(Statements.whenKnown(() -> answers.toContributions(List.of(early, evening))))
                .isEqualTo(oneTo);
    }

    @Test
    void answers_are_chosen_by_what_comes_of_them_now_and_by_the_sections_that_they_touch_UC28_7() {
        body.published(subject, body.accepted());
        AnswerId refused = body.published(
                new AnswerSubject.OfContribution(evening),
                AnsweringBody.because(body.accepted(), AnswerOutcome.NO, "No driver."));

        AnswersShown all = shown(AnswerFilter.ALL);
        assertThat(all.outcomes()).isEqualTo(Map.of(AnswerOutcome.ACCEPTED, 1, AnswerOutcome.NO, 1));
        assertThat(all.sections()).extracting(SectionRef::key).containsExactly("buses");
        assertThat(shown(AnswerFilter.of("NO", "buses", "")).answers())
                .extracting(AnswerView::id)
                .containsExactly(refused);
        assertThat(shown(AnswerFilter.of("NO", "ferries", "")).answers()).isEmpty();
        body.corrected(new AnswerSubject.OfContribution(evening), text -> {
            AnswerText yes = body.accepted();
            return AnsweringBody.changing(yes, yes.did(), "A driver was found.");
        });
        assertThat(shown(AnswerFilter.of("NO", "", "")).answers()).isEmpty();
        assertThat(shown(AnswerFilter.of("ACCEPTED", "", "")).stretch().all()).hasSize(2);
    }
}
