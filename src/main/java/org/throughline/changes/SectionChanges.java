package org.throughline.changes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionRef;

/**
 * How much of a section changed between two versions.
 *
 * @param before the section as it was called; absent for a new one
 * @param after the section as it is called; absent for one that is gone
 * @param depth 1 for a chapter, 2 for a section
 */
public record SectionChanges(
        @Nullable SectionRef before,
        @Nullable SectionRef after,
        int depth,
        int changed,
        int moved,
        int gone,
        int fresh) {

    public SectionRef section() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public boolean isRenamed() {
        return before != null && after != null && !before.title().equals(after.title());
    }

    public boolean isAsItWas() {
        return before != null && after != null && !isRenamed() && changed + moved + gone + fresh == 0;
    }

    /** The sentence that says how much of it changed. */
    public String textKey() {
        if (before == null) {
            return "changes.section.new";
        }
        if (after == null) {
            return "changes.section.gone";
        }
        if (isAsItWas()) {
            return "changes.section.same";
        }
        return isRenamed() ? "changes.section.renamed" : "changes.section.changed";
    }

    public Object[] arguments() {
        return new Object[] {changed, moved, gone, fresh, before == null ? "" : before.title()};
    }
}
