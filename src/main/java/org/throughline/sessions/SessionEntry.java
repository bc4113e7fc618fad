package org.throughline.sessions;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.SectionId;

/**
 * What was said at a session.
 *
 * @param section absent for what is missing
 * @param agreeing how many agreed to what the group says together; absent where nobody counted
 * @param contribution what it became when the session was recorded
 */
public record SessionEntry(
        EntryId id,
        @Nullable SectionId section,
        String words,
        @Nullable Integer agreeing,
        @Nullable ContributionId contribution) {}
