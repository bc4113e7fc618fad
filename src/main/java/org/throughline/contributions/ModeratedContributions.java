package org.throughline.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** What moderators of a body read of the contributions to its consultations, and what becomes of these by a decision. */
@Service
public class ModeratedContributions {

    private final Comments comments;
    private final PublishedComments published;
    private final DecisionPolicy policy;
    private final ContributionQueries queries;
    private final ContributionViews views;
    private final ApplicationEventPublisher events;

    ModeratedContributions(
            Comments comments,
            PublishedComments published,
            DecisionPolicy policy,
            ContributionQueries queries,
            ContributionViews views,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.published = published;
        this.policy = policy;
        this.queries = queries;
        this.views = views;
        this.events = events;
    }

    /** Contributions in any state, to a moderator of their consultations; one statement for all, and one for each kind of name. */
    @Moderating
    public Map<ContributionId, Moderated> byId(Collection<ContributionId> ids) {
        List<ContributionRow> rows = queries.byIds(ids).stream()
                .filter(row -> policy.moderates(row.consultation()))
                .toList();
        Map<ContributionId, ContributionView> named = views.of(rows);
        return rows.stream()
                .collect(Collectors.toMap(
                        ContributionRow::id,
                        row -> new Moderated(Objects.requireNonNull(named.get(row.id())), row.submission())));
    }

    /** The same without names, to the application itself: one statement for all. */
    @Internal
    public List<Submission> submissions(Collection<ContributionId> ids) {
        return queries.byIds(ids).stream().map(ContributionRow::submission).toList();
    }

    /**
     * Publishes a waiting or withheld contribution; a published one stays as it is, and passages removed from it stay removed.
     *
     * @throws Refused for the moderator's own contribution or that of an organisation they may speak for
     */
    @Moderating
    @Transactional
    public void publish(ContributionId id) {
        Contribution before = decidable(id);
        change(before, before.published());
    }

    /**
     * Publishes a contribution with exactly these passages removed from everybody's eyes; with none, it is shown whole again.
     *
     * @throws Refused for a passage that is not in it, and for the moderator's own contribution or that of an organisation they may
     *     speak for
     */
    @Moderating
    @Transactional
    public void publish(ContributionId id, List<Redaction> removed) {
        Contribution before = decidable(id);
        Original original = queries.byId(id).orElseThrow().original();
        change(before, before.published(Redactions.checked(original, removed)));
    }

    /**
     * Withholds a waiting or published contribution. The reason is moderation's to keep.
     *
     * @throws Refused for the moderator's own contribution or that of an organisation they may speak for
     */
    @Moderating
    @Transactional
    public void withhold(ContributionId id) {
        Contribution before = decidable(id);
        change(before, before.withheld());
    }

    /**
     * Whether the moderator at the keyboard is independent of it.
     *
     * @throws Refused for the moderator's own contribution or that of an organisation they may speak for
     */
    @Moderating
    public void requireMayDecide(ContributionId id) {
        policy.requireMayDecide(comments.find(id).orElseThrow(() -> new Refused(Refusal.of("contributions.unknown"))));
    }

    private Contribution decidable(ContributionId id) {
        Contribution contribution =
                comments.lock(id).orElseThrow(() -> new Refused(Refusal.of("contributions.unknown")));
        policy.requireMayDecide(contribution);
        return contribution;
    }

    private void change(Contribution before, Contribution after) {
        if (after.version() == before.version()) {
            return;
        }
        comments.save(after);
        var subject = after.id().value();
        if (!after.redactions().equals(before.redactions())) {
            events.publishEvent(new ContributionRedacted(
                    subject, after.consultation(), after.redactions().size()));
        }
        if (after.state() == before.state()) {
            return;
        }
        if (after.state() == State.PUBLISHED) {
            published.add(after);
            events.publishEvent(new ContributionPublished(subject, after.consultation()));
            ReplyPublished.by(after).ifPresent(events::publishEvent);
        } else {
            if (before.state() == State.PUBLISHED) {
                published.remove(after);
            }
            events.publishEvent(new ContributionWithheld(subject, after.consultation()));
        }
    }
}
