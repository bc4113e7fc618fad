package org.throughline.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.VersionView;

/**
 * Where the line of a promise passes: a promise in a version of a plan, or a version that drops one.
 *
 * @param commitment absent where the promise is dropped
 * @param from the older promises that this one repeats or replaces, or the one that is dropped; none where the line begins
 * @param times how often the promise had been repeated up to here, along the longest way
 */
public record Station(VersionView version, @Nullable CommitmentView commitment, List<CarryOverView> from, int times) {

    /** What happens at a station. */
    public enum Kind {
        PROMISED,
        REPEATED,
        REPLACED,
        DROPPED
    }

    public Station {
        from = List.copyOf(from);
    }

    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.PROMISED;
        }
        if (commitment == null) {
            return Kind.DROPPED;
        }
        return from.stream().anyMatch(said -> said.kind() == CarryOverKind.REPEATS) ? Kind.REPEATED : Kind.REPLACED;
    }
}
