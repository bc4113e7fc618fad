package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many contributions of a consultation wait for a moderator.
 *
 * @param oldest since when the oldest waits, absent when none does
 * @param promisedDays within how many days the body aims to decide
 */
public record Waiting(int count, @Nullable Instant oldest, int promisedDays) {

    static final Waiting NONE = new Waiting(0, null, Promises.USUAL_DAYS);

    Waiting plus(Waiting other) {
        return new Waiting(
                count + other.count,
                oldest == null ? other.oldest : oldest,
                promisedDays == Promises.USUAL_DAYS ? other.promisedDays : promisedDays);
    }
}
