package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.rings.ModuleTest;

/** UC-28, 9 (R44): twelve weeks from the close, on show; a late answer says why. */
@ModuleTest
class AnswerClockTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private SettableClock clock;

    private AnsweringBody body;
    private AnswerSubject subject;

    @BeforeEach
    void aTheme() {
        body = new AnsweringBody(context);
        subject = new AnswerSubject.Theme(
                body.themes.of("Later buses", body.consultation.published("The last bus leaves too early.", "buses")));
    }

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void the_day_is_twelve_weeks_after_the_close_also_when_the_clocks_change_UC28_9() {
        Instant closes = LondonTime.closing(LocalDate.of(2026, 9, 1));

        Instant due = AnswerClock.due(closes);
        assertThat(due).isEqualTo(LondonTime.closing(LocalDate.of(2026, 11, 24)));
        assertThat(AnswerClock.of(closes, closes, 0, 0, 0).days()).isEqualTo(84);
        assertThat(AnswerClock.of(closes, due, 0, 0, 0).isOver()).isFalse();
        assertThat(AnswerClock.of(closes, due, 0, 0, 0).textKey()).isEqualTo("answers.clock.none");
        assertThat(AnswerClock.of(closes, due.plusSeconds(1), 0, 0, 0).days()).isEqualTo(-1);
    }

    @Test
    void it_counts_the_themes_that_have_an_answer_and_the_answers_that_were_late_UC28_9() {
        AnswerClock before = answers.clock(body.consultation.view());
        assertThat(before.themes()).isEqualTo(1);
        assertThat(before.answered()).isZero();
        assertThat(before.textKey()).isEqualTo("answers.clock.left");

        clock.set(before.due().plus(Duration.ofDays(2)));
        AnswerClock over = answers.clock(body.consultation.view());
        assertThat(over.days()).isEqualTo(-2);
        assertThat(over.textKey()).isEqualTo("answers.clock.late");
        Refusals.of(() -> body.published(subject, body.accepted()))
                .containsExactly("late: answers.refused.missing.late");

        AnswerText late = late("We waited for the money.");
        AnswerId id = body.published(subject, late);
        AnswerClock after = answers.clock(body.consultation.view());
        assertThat(after.answered()).isEqualTo(1);
        assertThat(after.late()).isEqualTo(1);
        assertThat(after.textKey()).isEqualTo("answers.clock.done");
        assertThat(answers.answer(id).orElseThrow().late()).isEqualTo("We waited for the money.");
    }

    private AnswerText late(String why) {
        AnswerText text = body.accepted();
        return new AnswerText(
                text.asked(),
                text.said(),
                text.did(),
                text.because(),
                text.outcome(),
                text.office(),
                text.due(),
                text.done(),
                text.sections(),
                text.money(),
                text.receiver(),
                why,
                "");
    }
}
