package org.throughline.changes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/**
 * What caused a change, to show.
 *
 * @param consultation the name in addresses of the consultation in which it was said
 * @param title what the theme or the answer is called; absent for what one person or organisation said
 * @param contribution what was said, with the name that its author shows; absent for a theme and for an answer
 * @param contributions everything behind it that can be read now, in the order of the identities; none for an answer, whose page leads to them
 */
public record CauseView(
        CauseKind kind,
        UUID id,
        String consultation,
        @Nullable String title,
        @Nullable ContributionView contribution,
        List<ContributionId> contributions) {

    public CauseView {
        contributions = List.copyOf(contributions);
    }

    /** What the theme is called; absent for every other cause. */
    public @Nullable String theme() {
        return kind == CauseKind.THEME ? title : null;
    }

    public Cause cause() {
        return new Cause(kind, id);
    }
}
