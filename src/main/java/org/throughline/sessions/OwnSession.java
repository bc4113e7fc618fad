package org.throughline.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in the list of the one who ran it.
 *
 * @param details absent until it is recorded
 */
public record OwnSession(
        SessionId id,
        SessionMode mode,
        SessionState state,
        @Nullable SessionDetails details,
        Instant begun) {}
