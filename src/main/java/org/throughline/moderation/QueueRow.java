package org.throughline.moderation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Moderated;
import org.throughline.flags.Flag;

/**
 * A case as it stands in the list of a queue.
 *
 * @param flags what was found in it
 * @param readBy the name of another moderator who is reading it now
 * @param inBulk decided about by this moderator with others, which takes effect within a minute
 * @param decidable false where another moderator decides: for own contributions, those of an organisation they may speak for, opinions
 *     they asked for and appeals from their decisions
 */
public record QueueRow(
        CaseId id,
        CaseState state,
        Moderated about,
        Instant since,
        Set<Flag.Kind> flags,
        @Nullable String readBy,
        boolean inBulk,
        boolean decidable) {

    public QueueRow {
        flags = Set.copyOf(flags);
    }
}
