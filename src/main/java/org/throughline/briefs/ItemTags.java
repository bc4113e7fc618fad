package org.throughline.briefs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Moderated;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** Which groups a text is about, as moderators say. Nothing is worked out by a machine, and nothing is said about its author. */
@Service
public class ItemTags {

    private final TagRows tags;
    private final BriefPolicy policy;
    private final Discussions discussions;
    private final ModeratedContributions moderated;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemTags(
            TagRows tags,
            BriefPolicy policy,
            Discussions discussions,
            ModeratedContributions moderated,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tags = tags;
        this.policy = policy;
        this.discussions = discussions;
        this.moderated = moderated;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a contribution is about exactly these groups, published yet or not; none takes all tags away.
     *
     * @throws Refused for what does not exist, or another body moderates
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void tag(ContributionId id, Set<EqualityGroup> groups) {
        Moderated item = moderated.byId(List.of(id)).get(id);
        if (item == null) {
            throw new Refused(Refusal.of("briefs.refused.not-there"));
        }
        ConsultationId consultation = item.contribution().consultation();
        Set<EqualityGroup> before = tags.of(List.of(id)).getOrDefault(id, Set.of());
        if (before.equals(groups)) {
            return;
        }
        tags.put(id, consultation, groups, CurrentPerson.require(), clock.instant());
        events.publishEvent(new ContributionTagged(id.value(), consultation, groups.size()));
    }

    /** Which groups it is about: to a moderator of the consultation, and nothing to anybody else; absent where they cannot tag it. */
    @Open
    @Transactional(readOnly = true)
    public @Nullable Set<EqualityGroup> of(ContributionView item) {
        return CurrentPerson.get().isPresent() && policy.moderates(policy.consultation(item.consultation()))
                ? tags.of(List.of(item.id())).getOrDefault(item.id(), Set.of())
                : null;
    }

    /** Tagged contributions that are published, the latest tagged first, to be bundled; at most 200. */
    @Moderating
    @Transactional(readOnly = true)
    public List<TaggedItem> tagged(ConsultationId consultation, @Nullable EqualityGroup group) {
        policy.requireModerator(consultation);
        Set<ContributionId> ids = tags.tagged(consultation, group);
        Map<ContributionId, Set<EqualityGroup>> groups = tags.of(ids);
        Map<ContributionId, ContributionView> items = discussions.published(ids);
        return ids.stream()
                .filter(items::containsKey)
                .map(id -> new TaggedItem(Objects.requireNonNull(items.get(id)), groups.getOrDefault(id, Set.of())))
                .toList();
    }
}
