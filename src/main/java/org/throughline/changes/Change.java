package org.throughline.changes;

import org.jspecify.annotations.Nullable;
import org.throughline.plans.VersionId;

/**
 * A paragraph that is not as it was in the version before.
 *
 * @param before absent for a new one
 * @param after absent for one that is gone
 */
record Change(
        ChangeId id,
        VersionId from,
        VersionId to,
        ChangeKind kind,
        @Nullable Place before,
        @Nullable Place after) {

    static Change of(VersionId from, VersionId to, ChangeKind kind, @Nullable Place before, @Nullable Place after) {
        return new Change(ChangeId.of(to, before, after), from, to, kind, before, after);
    }
}
