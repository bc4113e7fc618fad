package org.throughline.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days as people in England count them, as instants. */
final class LondonDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDays() {}

    /** Nine in the morning on that day. */
    static Instant opening(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
    }

    /** 23:59:59 on that day. */
    static Instant closing(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(LONDON).toInstant();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
