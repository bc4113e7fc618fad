package org.throughline.changes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionView;

/**
 * A section between two versions.
 *
 * @param before the section as it was called; absent for a new one
 * @param after the section as it is called; absent for one that is gone
 */
public record SectionDifference(
        VersionView from,
        VersionView to,
        @Nullable SectionRef before,
        @Nullable SectionRef after,
        List<Difference> paragraphs) {

    public SectionDifference {
        paragraphs = List.copyOf(paragraphs);
    }

    public SectionRef section() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public boolean isRenamed() {
        return before != null && after != null && !before.title().equals(after.title());
    }
}
