package org.throughline.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the outbox.
 *
 * @param oldest since when the oldest waits; absent when none does
 * @param failed a step of those that were given up
 * @param next where the next step begins; absent at the end
 */
public record OutboxStanding(
        int waiting,
        @Nullable Instant oldest,
        int sentInADay,
        int givenUp,
        List<FailedMail> failed,
        @Nullable UUID next) {}
