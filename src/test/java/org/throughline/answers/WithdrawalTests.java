package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;

/** UC-28, 14: an answer is withdrawn with a reason, and stays to be read. */
@ModuleTest
class WithdrawalTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private AnsweredContributions answered;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AnswerWithdrawals withdrawals;

    private AnsweringBody body;
    private SignedInPerson author;
    private ContributionId said;
    private ThemeId theme;
    private AnswerSubject subject;
    private AnswerId id;

    @BeforeEach
    void anAnswer() {
        body = new AnsweringBody(context);
        author = body.consultation.somebody("Maud");
        said = body.consultation.said(author, "The last bus leaves too early.", "buses");
        body.consultation.decides(() -> body.consultation.moderated().publish(said));
        theme = body.themes.of("Later buses", said);
        subject = new AnswerSubject.Theme(theme);
        id = body.publishedTo(theme);
    }

    private void withdraw(String reason) {
        body.consultation.as(body.writer, () -> withdrawals.withdraw(id, open().version(), reason));
    }

    private WrittenAnswer open() {
        return body.consultation
                .as(body.writer, () -> body.desk().open(body.consultation.id(), subject))
                .orElseThrow();
    }

    private int themesAnswered() {
        return answers.clock(body.consultation.view()).answered();
    }

    @Test
    void it_answers_nobody_any_more_and_stays_to_be_read_with_the_reason_UC28_14() {
        assertThat(themesAnswered()).isEqualTo(1);

        withdraw("The money was not agreed.");

        assertThat(answers.toContributions(List.of(said))).isEmpty();
        assertThat(SystemWork.call(() -> answered.since(List.of(said)))).isEmpty();
        assertThat(answers.withdrawnFrom(List.of(said)).get(said)).hasSize(1);
        assertThat(themesAnswered()).isZero();
        AnswerView view = answers.answer(id).orElseThrow();
        assertThat(view.did()).isEqualTo("From March a bus leaves at nine.");
        assertThat(view.withdrawn().reason()).isEqualTo("The money was not agreed.");
        assertThat(open().state()).isEqualTo(AnswerState.WITHDRAWN);
    }

    @Test
    void it_is_counted_apart_from_the_answers_that_hold_and_is_found_there_UC28_14() {
        body.publishedTo(said);
        withdraw("The money was not agreed.");

        AnswersShown all = answers.shown(body.consultation.view(), AnswerFilter.ALL);
        assertThat(all.all()).isEqualTo(1);
        assertThat(all.stretch().all()).hasSize(1).doesNotContain(id);
        assertThat(all.outcomes()).isEqualTo(Map.of(AnswerOutcome.ACCEPTED, 1));
        assertThat(all.withdrawn()).isEqualTo(1);
        AnswersShown apart = answers.shown(body.consultation.view(), AnswerFilter.of("WITHDRAWN", "buses", ""));
        assertThat(apart.stretch().all()).containsExactly(id);
        assertThat(apart.filter().query()).isEqualTo("?outcome=WITHDRAWN&section=buses");
        assertThat(answers.shown(body.consultation.view(), AnswerFilter.of("ACCEPTED", "", ""))
                        .stretch()
                        .all())
                .doesNotContain(id);
    }

    @Test
    void another_takes_its_place_and_nobody_is_told_twice_UC28_14() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told()).containsExactly(1, 0));
        withdraw("The money was not agreed.");

        body.corrected(
                subject, now -> AnsweringBody.changing(now, "From May a bus leaves at nine.", "The money is there."));

        assertThat(told()).containsExactly(1, 0);
        AnswerView view = answers.answer(id).orElseThrow();
        assertThat(view.withdrawn()).isNull();
        assertThat(view.earlierWithdrawals())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("The money was not agreed."));
        assertThat(answers.toContributions(List.of(said)).get(said)).hasSize(1);
        assertThat(themesAnswered()).isEqualTo(1);
    }

    /** How many people it concerns that were told of it, and that were not. */
    private List<Integer> told() {
        return Stream.of(true, false)
                .map(told -> jdbc.sql("SELECT COUNT(*) FROM answer_touched WHERE answer_id = :id AND told = :told")
                        .param("id", id)
                        .param("told", told)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void what_joins_its_theme_while_it_is_withdrawn_is_not_reached_UC28_14() {
        withdraw("The money was not agreed.");
        ContributionId later = body.consultation.published("No bus at night.", "buses");
        body.themes.put(theme, later);

        assertThat(context.getBean(ReachRows.class).answering(theme.value())).isEmpty();
        assertThat(answers.withdrawnFrom(List.of(later))).isEmpty();
    }

    @Test
    void it_needs_a_reason_somebody_who_answers_and_nobody_who_corrects_it_UC28_14() {
        Refusals.of(() -> withdraw(" ")).containsExactly("reason: answers.refused.withdraw.reason");
        SignedInPerson stranger = new AnsweringBody(context).writer;
        assertThatThrownBy(
                        () -> body.consultation.as(stranger, () -> withdrawals.withdraw(id, open().version(), "Mine.")))
                .isInstanceOf(AccessDeniedException.class);
        AnswerText text = open().text();
        body.consultation.as(body.writer, () -> body.desk().save(body.edit(subject, open().version(), text)));

        Refusals.of(() -> withdraw("Too late.")).singleElement().asString().endsWith("answers.refused.withdraw.not");
    }

    @Test
    void a_draft_that_is_dropped_leaves_it_withdrawn_UC28_14() {
        withdraw("The money was not agreed.");
        AnswerText text = open().text();
        WrittenAnswer draft =
                body.consultation.as(body.writer, () -> body.desk().save(body.edit(subject, open().version(), text)));

        body.consultation.as(body.writer, () -> body.desk().discard(draft.id(), draft.version()));

        assertThat(open().state()).isEqualTo(AnswerState.WITHDRAWN);
    }
}
