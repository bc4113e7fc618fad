package org.throughline.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session must know of its person, as it is now.
 *
 * @param sessionsSince sessions opened before this moment have ended; absent when none has
 */
public record Standing(
        String displayName, Set<Grant> grants, @Nullable Instant sessionsSince) {}
