package org.throughline.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.throughline.kernel.LondonTime;

/**
 * The twelve weeks in which a body answers after the close (R44), for everybody to see.
 *
 * @param due the last instant of the last day
 * @param days left until that day; negative when it has passed, 0 on the day itself
 * @param themes that are confirmed
 * @param answered of these
 * @param late answers that were published after the day
 */
public record AnswerClock(Instant due, long days, int themes, int answered, int late) {

    /** From the close; counted in calendar days in London, so that a change of the clocks moves nothing. */
    public static final int WEEKS = 12;

    static Instant due(Instant closes) {
        return LondonTime.closing(day(closes).plusWeeks(WEEKS));
    }

    static AnswerClock of(Instant closes, Instant now, int themes, int answered, int late) {
        Instant due = due(closes);
        return new AnswerClock(due, ChronoUnit.DAYS.between(day(now), day(due)), themes, answered, late);
    }

    private static LocalDate day(Instant instant) {
        return LondonTime.date(instant);
    }

    public int unanswered() {
        return themes - answered;
    }

    /** Whether the day has passed. */
    public boolean isOver() {
        return days < 0;
    }

    /** The sentence for it, which is filled with {@link #arguments}. */
    public String textKey() {
        if (themes > 0 && unanswered() == 0) {
            return "answers.clock.done";
        }
        if (themes == 0 && !isOver()) {
            return "answers.clock.none";
        }
        return isOver() ? "answers.clock.late" : "answers.clock.left";
    }

    public Object[] arguments() {
        return new Object[] {LondonTime.day(due), Math.abs(days), answered, themes, unanswered()};
    }
}
