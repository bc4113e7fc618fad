package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many contributions of a consultation wait for a moderator.
 *
 * @param oldest since when the oldest waits, absent when none does
 */
public record Waiting(int count, @Nullable Instant oldest) {

    static final Waiting NONE = new Waiting(0, null);
}
