package org.throughline.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times on the screen: always Europe/London, whatever the server or the browser thinks. In the database they are UTC. */
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm '(UK time, 'zzz')'", Locale.UK);

    private LondonTime() {}

    /** For example "4 May 2026". */
    public static String day(Instant instant) {
        return DAY.format(at(instant));
    }

    /** The day in London on which something happens. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A day that is the same wherever one is, for example "4 May 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example "Monday 4 May 2026". */
    public static String weekday(Instant instant) {
        return WEEKDAY.format(at(instant));
    }

    /** For example "4 May 2026 at 09:00". */
    public static String moment(Instant instant) {
        return MOMENT.format(at(instant));
    }

    /** For a deadline, for example "Monday 4 May 2026 at 23:59 (UK time, BST)". */
    public static String full(Instant instant) {
        return FULL.format(at(instant));
    }

    /** The first instant of nine o'clock on that day, when consultations open. */
    public static Instant opening(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    }

    /** 23:59:59 on that day, when windows close. */
    public static Instant closing(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }
}
