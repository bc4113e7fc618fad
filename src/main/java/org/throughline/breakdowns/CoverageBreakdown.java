package org.throughline.breakdowns;

import org.jspecify.annotations.Nullable;

/**
 * How much of what each group said is carried, as everybody may read it, or why that is not told.
 *
 * @param table absent unless it is told
 */
public record CoverageBreakdown(State state, @Nullable CoverageTable table) {

    /** Whether there is a table. */
    public enum State {
        TOLD,
        /** No summary is signed, so nothing is carried. */
        NOT_SIGNED,
        /** People still speak: whoever looked again after each comment would see who came. */
        NOT_YET,
        /** Fewer than three groups are large enough. */
        TOO_FEW
    }

    static CoverageBreakdown none(State state) {
        return new CoverageBreakdown(state, null);
    }
}
