package org.throughline.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * Something to add that was said at a session.
 *
 * @param key made by the client once for each text; adding the same key again changes nothing
 * @param section absent for what is missing
 * @param agreeing how many agreed to what the group says together
 */
public record NewEntry(
        UUID key,
        @Nullable SectionId section,
        String words,
        @Nullable Integer agreeing) {}
