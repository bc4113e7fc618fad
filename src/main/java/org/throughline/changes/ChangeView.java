package org.throughline.changes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.VersionView;

/**
 * A paragraph that is not as it was in the version before.
 *
 * @param before absent for a new one
 * @param after absent for one that is gone
 * @param causes those that are named and can be read
 */
public record ChangeView(
        ChangeId id,
        ChangeKind kind,
        VersionView from,
        VersionView to,
        @Nullable Spot before,
        @Nullable Spot after,
        List<CauseView> causes) {

    public ChangeView {
        causes = List.copyOf(causes);
    }

    /** Where it stands, or where it stood. */
    public Spot spot() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** What was deleted and inserted, as one text. */
    public List<Piece> pieces() {
        return Beside.pieces(before == null ? null : before.paragraph(), after == null ? null : after.paragraph());
    }

    /** Both texts, with what was deleted and inserted. */
    public Beside beside() {
        return Beside.of(before, after);
    }
}
