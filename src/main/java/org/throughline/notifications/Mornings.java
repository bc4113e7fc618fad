package org.throughline.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughline.kernel.LondonTime;

/** When the daily mail goes out: at seven in London, so that it is there before work and wakes nobody. */
final class Mornings {

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private Mornings() {}

    /** When something can be told that happens now. */
    static Instant due(Pace pace, Instant now) {
        return pace == Pace.AT_ONCE ? now : next(now);
    }

    /** The next morning after this moment; the clock's change in spring and autumn moves it with everybody else's. */
    static Instant next(Instant now) {
        LocalDate today = day(now);
        Instant morning = today.atTime(HOUR).atZone(LondonTime.ZONE).toInstant();
        return morning.isAfter(now)
                ? morning
                : today.plusDays(1).atTime(HOUR).atZone(LondonTime.ZONE).toInstant();
    }

    static LocalDate day(Instant now) {
        return LondonTime.date(now);
    }
}
