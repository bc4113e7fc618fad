package org.throughline.moderation;

import java.time.Instant;

/**
 * One decision about many cases, as the moderator who took it sees it.
 *
 * @param due when it takes effect
 * @param cases how many it is about
 * @param decided about how many it was taken so far
 * @param left how many were left alone, since somebody else had decided them or was reading them
 */
public record BulkView(BulkId id, Decision decision, State state, Instant due, int cases, int decided, int left) {

    /** Where it stands. */
    public enum State {
        PENDING,
        DONE,
        UNDONE
    }

    public boolean canBeUndone(Instant now) {
        return state == State.PENDING && now.isBefore(due);
    }
}
