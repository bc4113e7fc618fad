package org.throughline.briefs;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.Discussions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Roles;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Where moderators bundle tagged contributions for a group of readers, and publish what these answered. */
@Service
public class BriefDesk {

    private final BriefRows briefs;
    private final TagRows tags;
    private final BriefPolicy policy;
    private final Discussions discussions;
    private final Roles roles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefDesk(
            BriefRows briefs,
            TagRows tags,
            BriefPolicy policy,
            Discussions discussions,
            Roles roles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.tags = tags;
        this.policy = policy;
        this.discussions = discussions;
        this.roles = roles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be a reader: everybody with a role in the body that holds the consultation, by name. */
    @Moderating
    @Transactional(readOnly = true)
    public Map<PersonId, String> possibleReaders(ConsultationId consultation) {
        ConsultationView view = policy.requireModerator(consultation);
        Map<PersonId, String> names =
                SystemWork.call(() -> people.namesForColleagues(roles.peopleWithRoles(view.body())));
        Map<PersonId, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /** Every brief of a consultation, the latest first. */
    @Moderating
    @Transactional(readOnly = true)
    public List<BriefSummary> of(ConsultationId consultation) {
        policy.requireModerator(consultation);
        return briefs.of(consultation);
    }

    /**
     * Bundles contributions and sends them to their readers.
     *
     * @throws Refused with every reason beside its field: without items, readers or words, for an item that is not tagged and published,
     *     and for a reader without a role in the body
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public BriefId send(NewBrief brief) {
        ConsultationView consultation = policy.requireModerator(brief.consultation());
        NewBrief clean = new NewBrief(
                brief.consultation(),
                SafeText.clean(brief.title()),
                SafeText.clean(brief.panel()),
                SafeText.clean(brief.question()),
                brief.items().stream().distinct().toList(),
                brief.readers());
        Refused.ifAny(BriefPolicy.refusals(clean));
        requireTagged(clean);
        if (!SystemWork.call(() -> roles.peopleWithRoles(consultation.body())).containsAll(clean.readers())) {
            throw new Refused(Refusal.at("readers", "briefs.refused.no-role"));
        }
        BriefId id = new BriefId(Ids.next());
        briefs.insert(id, clean, CurrentPerson.require(), clock.instant());
        events.publishEvent(new BriefSent(
                id.value(),
                clean.consultation(),
                clean.items().size(),
                clean.readers().size()));
        return id;
    }

    private void requireTagged(NewBrief brief) {
        var published = discussions.published(brief.items());
        var tagged = tags.of(brief.items());
        boolean all = brief.items().stream()
                .allMatch(item -> tagged.containsKey(item)
                        && published.containsKey(item)
                        && Objects.requireNonNull(published.get(item))
                                .consultation()
                                .equals(brief.consultation()));
        Refused.ifAny(all ? List.of() : List.of(Refusal.at("items", "briefs.refused.not-tagged")));
    }

    /**
     * Publishes the brief with its answers. Doing so again changes nothing.
     *
     * @throws Refused while an item that can be read has no answer
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void publish(BriefId id) {
        Brief brief = briefs.lock(id).orElseThrow(() -> new Refused(Refusal.of("briefs.refused.unknown")));
        policy.requireModerator(brief.consultation());
        if (brief.isPublished()) {
            return;
        }
        var answered = briefs.answers(id).keySet();
        int open = (int) discussions.published(brief.items()).keySet().stream()
                .filter(item -> !answered.contains(item))
                .count();
        Refused.ifAny(open == 0 ? List.of() : List.of(Refusal.of("briefs.refused.unanswered", open)));
        Instant now = clock.instant();
        briefs.publish(id, now);
        events.publishEvent(new BriefPublished(id.value(), brief.consultation(), answered.size()));
    }
}
