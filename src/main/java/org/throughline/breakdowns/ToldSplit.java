package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A split as it may be told.
 *
 * @param parts absent where the number is not told
 * @param total absent where it is not told
 */
public record ToldSplit(
        List<@Nullable Integer> parts, @Nullable Integer total) {

    public ToldSplit {
        parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    /** As it was counted. */
    static ToldSplit exactly(Split split) {
        return new ToldSplit(new ArrayList<>(split.parts()), split.total());
    }

    /** Nothing of it is told. */
    static ToldSplit nothing(int parts) {
        return new ToldSplit(Collections.nCopies(parts, null), null);
    }
}
