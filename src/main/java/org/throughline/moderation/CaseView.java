package org.throughline.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Moderated;
import org.throughline.kernel.Refusal;

/**
 * A case with everything a moderator needs to decide it, in one view.
 *
 * @param since since when it waits as it does now
 * @param paragraph the words of the paragraph that it is about
 * @param parent what a reply answers
 * @param replaced the withheld contribution of which this is a new version
 * @param flags what may want a second look, and where
 * @param copies how many waiting contributions are near-copies of one text, this one among them; nought when it is like no other
 * @param group what to filter the queue by to see them
 * @param earlier what was decided before about the same author here
 * @param history what has been decided and said about this case, the first first
 * @param obstacle why the moderator at the keyboard cannot decide now, absent when they can
 */
public record CaseView(
        CaseId id,
        CaseState state,
        Moderated about,
        Instant since,
        @Nullable String paragraph,
        @Nullable ContributionView parent,
        @Nullable Moderated replaced,
        List<FlaggedText> flags,
        int copies,
        @Nullable Facet group,
        EarlierDecisions earlier,
        List<HistoryLine> history,
        @Nullable Refusal obstacle) {

    public CaseView {
        flags = List.copyOf(flags);
        history = List.copyOf(history);
    }
}
