package org.throughline.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a section between two versions, in the order of the newer; what is gone stands where it was.
 *
 * @param kind absent for what is as it was
 * @param before where it stood; absent for a new one
 * @param after where it stands; absent for one that is gone
 * @param changes that led to it, the oldest first; several where there are versions between
 */
public record Difference(
        @Nullable ChangeKind kind,
        @Nullable Spot before,
        @Nullable Spot after,
        List<ChangeView> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** Both texts, with what was deleted and inserted. */
    public Beside beside() {
        return Beside.of(before, after);
    }
}
