package org.throughline.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be set: the demonstration tells weeks of history with it, tests let windows close. It runs on from where it is set. */
public final class SettableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    public void set(Instant now) {
        offset = Duration.between(realTime(), now);
    }

    /** Back to the real time. */
    public void reset() {
        offset = Duration.ZERO;
    }

    /** The time outside, however this clock is set. */
    public Instant realTime() {
        return Clock.systemUTC().instant();
    }

    @Override
    public Instant instant() {
        return realTime().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times are UTC; zones belong to the screen");
    }
}
