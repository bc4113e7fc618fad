package org.throughline.contributions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What is published, as a discussion to read: four statements a step, however long the discussion is. */
@Service
public class Discussions {

    private static final int FIRST_REPLIES = 3;

    private final DiscussionQueries entries;
    private final ContributionQueries queries;
    private final ContributionViews views;

    Discussions(DiscussionQueries entries, ContributionQueries queries, ContributionViews views) {
        this.entries = entries;
        this.queries = queries;
        this.views = views;
    }

    /** One step of a discussion: published comments with the first of their replies. */
    @Open
    public Slice<Discussed> read(DiscussionQuery query) {
        Slice<ContributionRow> step = entries.step(query);
        List<ContributionRow> replies = queries.firstReplies(
                step.items().stream()
                        .filter(row -> row.replies() > 0)
                        .map(ContributionRow::id)
                        .toList(),
                FIRST_REPLIES);
        List<ContributionRow> all = new ArrayList<>(step.items());
        all.addAll(replies);
        Map<ContributionId, ContributionView> named = views.of(all);
        Map<ContributionId, List<ContributionView>> byParent = new HashMap<>();
        for (ContributionView view : named.values()) {
            if (view.parent() != null) {
                byParent.computeIfAbsent(view.parent(), unused -> new ArrayList<>())
                        .add(view);
            }
        }
        List<Discussed> discussed = named.values().stream()
                .filter(view -> view.parent() == null)
                .map(view -> new Discussed(view, byParent.getOrDefault(view.id(), List.of())))
                .toList();
        return new Slice<>(discussed, step.next());
    }

    /** Published replies of a comment, the oldest first. */
    @Open
    public Slice<ContributionView> replies(ContributionId comment, @Nullable String after) {
        Slice<ContributionRow> step = queries.replies(comment, after);
        return new Slice<>(List.copyOf(views.of(step.items()).values()), step.next());
    }

    /** Those of these contributions that are published, replies too; at most five statements. */
    @Open
    public Map<ContributionId, ContributionView> published(Collection<ContributionId> ids) {
        return views.of(queries.byIds(ids).stream()
                .filter(row -> row.state() == State.PUBLISHED)
                .toList());
    }

    /** How many published comments are about each paragraph of a section that has any; one statement. */
    @Open
    public Map<String, Integer> paragraphs(ConsultationId consultation, SectionId section) {
        return entries.paragraphs(consultation, section);
    }

    /** How many comments are published, from kept counts: one statement. */
    @Open
    public Counts counts(ConsultationId consultation) {
        return queries.counts(consultation);
    }

    /** How many comments on these sections are published in each of these consultations, from kept counts; one statement. */
    @Open
    public Map<ConsultationId, Map<SectionId, Voices>> counts(
            Collection<ConsultationId> consultations, Collection<SectionId> sections) {
        return consultations.isEmpty() || sections.isEmpty() ? Map.of() : queries.counts(consultations, sections);
    }
}
