package org.throughline.summaries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;

/**
 * A statement of a summary that is signed, for the rooms that answer it.
 *
 * @param part whose summary it stands in
 * @param signed when a second person signed that summary
 * @param words absent where words of somebody who is quoted can no longer be read
 * @param sources what it cites and can be read
 */
public record SignedLine(
        StatementId id,
        Part part,
        Instant signed,
        @Nullable String words,
        Backing backing,
        List<ContributionId> sources) {}
