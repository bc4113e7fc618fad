package org.throughline.briefs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/**
 * A brief to read.
 *
 * @param items those that are published now, in the order of the brief
 * @param gone how many items can no longer be read because they were withheld or taken back
 * @param answering whether the reader may answer
 * @param publishing whether the reader may publish it
 */
public record BriefView(
        BriefId id,
        ConsultationView consultation,
        BriefState state,
        String title,
        String panel,
        String question,
        Instant sent,
        @Nullable Instant published,
        List<Item> items,
        int gone,
        boolean answering,
        boolean publishing) {

    public BriefView {
        items = List.copyOf(items);
    }

    /** @param answer absent until a reader has answered */
    public record Item(
            ContributionView contribution,
            Set<EqualityGroup> groups,
            @Nullable String answer) {

        public ContributionId id() {
            return contribution.id();
        }
    }

    public int unanswered() {
        return (int) items.stream().filter(item -> item.answer() == null).count();
    }
}
