package org.throughline.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionView;

/**
 * The words that a contribution is about, as they stood and as they stand.
 *
 * @param stood the version that was consulted on
 * @param section the section that it is about, in that version; of several the first of those that have changed
 * @param changed the sections that it is about and that are not as they were; none where it is about a paragraph
 * @param before the paragraph that it is about; absent when it is about the section as a whole
 * @param now the latest version; the same as stood where there is no newer one
 * @param sectionNow where the words stand now; absent when they are gone
 * @param after the paragraph as it stands now; absent when it is gone, and for a section as a whole
 * @param changes that touched the words since, the oldest first
 */
public record WordsSince(
        ContributionId contribution,
        VersionView stood,
        SectionRef section,
        List<SectionRef> changed,
        @Nullable ParagraphView before,
        Fate fate,
        VersionView now,
        @Nullable SectionRef sectionNow,
        @Nullable ParagraphView after,
        List<ChangeView> changes) {

    public WordsSince {
        changed = List.copyOf(changed);
        changes = List.copyOf(changes);
    }

    /** What was deleted and inserted in the paragraph since, as one text. */
    public List<Piece> pieces() {
        return Beside.pieces(before, after);
    }

    /** Both texts, with what was deleted and inserted. */
    public Beside beside() {
        return Beside.of(before, after);
    }
}
