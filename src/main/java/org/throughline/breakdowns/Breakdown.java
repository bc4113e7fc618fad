package org.throughline.breakdowns;

import org.jspecify.annotations.Nullable;

/**
 * A table that everybody may read, or why there is none.
 *
 * @param table absent unless it is told
 */
public record Breakdown(State state, @Nullable GroupTable table) {

    /** Whether there is a table. */
    public enum State {
        TOLD,
        /** People still speak: whoever looked again after each comment would see who came. */
        NOT_YET,
        /** Fewer than three groups are large enough. */
        TOO_FEW
    }

    static final Breakdown NOT_YET = new Breakdown(State.NOT_YET, null);
    static final Breakdown TOO_FEW = new Breakdown(State.TOO_FEW, null);

    static Breakdown of(GroupTable table) {
        return new Breakdown(State.TOLD, table);
    }
}
