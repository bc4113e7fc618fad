package org.throughline.breakdowns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what each group said some statement carries.
 *
 * @param rows everybody first, then the groups
 * @param exact whether the numbers are as counted, for moderators; otherwise small ones are not told and the others are rounded
 */
public record CoverageTable(Dimension dimension, List<Row> rows, boolean exact) {

    public CoverageTable {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param words what it is called; absent for everybody
     * @param themes that it raises: of those who may not be told one by one, as far as five or more raise them
     */
    public record Row(@Nullable String words, Of people, Of contributions, Of themes) {}

    /** So many of so many; absent where it is not told. */
    public record Of(@Nullable Integer carried, @Nullable Integer all) {

        /** From 0 to 1; absent where it is not told or there is nothing. */
        @Nullable Double share() {
            return carried == null || all == null || all == 0 ? null : Math.min(1, (double) carried / all);
        }
    }
}
