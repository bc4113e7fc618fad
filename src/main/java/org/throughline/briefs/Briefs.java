package org.throughline.briefs;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Briefs to read and to answer. */
@Service
public class Briefs {

    private final BriefRows briefs;
    private final TagRows tags;
    private final BriefPolicy policy;
    private final Discussions discussions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Briefs(
            BriefRows briefs,
            TagRows tags,
            BriefPolicy policy,
            Discussions discussions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.tags = tags;
        this.policy = policy;
        this.discussions = discussions;
        this.events = events;
        this.clock = clock;
    }

    /** A brief: to everybody once it is published, until then to its readers and to moderators of the consultation. */
    @Open
    @Transactional(readOnly = true)
    public Optional<BriefView> byId(BriefId id) {
        return briefs.find(id).flatMap(brief -> {
            ConsultationView consultation = policy.consultation(brief.consultation());
            return policy.mayRead(brief, consultation) ? Optional.of(view(brief, consultation)) : Optional.empty();
        });
    }

    private BriefView view(Brief brief, ConsultationView consultation) {
        Map<ContributionId, ContributionView> readable = discussions.published(brief.items());
        Map<ContributionId, Set<EqualityGroup>> groups = tags.of(brief.items());
        Map<ContributionId, String> answers = briefs.answers(brief.id());
        List<BriefView.Item> items = new ArrayList<>();
        for (ContributionId id : brief.items()) {
            ContributionView contribution = readable.get(id);
            if (contribution != null) {
                items.add(new BriefView.Item(contribution, groups.getOrDefault(id, Set.of()), answers.get(id)));
            }
        }
        return new BriefView(
                brief.id(),
                consultation,
                brief.state(),
                brief.title(),
                brief.panel(),
                brief.question(),
                brief.sent(),
                brief.published(),
                items,
                brief.items().size() - items.size(),
                !brief.isPublished() && policy.isReader(brief, consultation),
                !brief.isPublished() && policy.moderates(consultation));
    }

    /** The published briefs of a consultation, the latest first; one statement. */
    @Open
    @Transactional(readOnly = true)
    public List<BriefSummary> published(ConsultationId consultation) {
        return briefs.of(consultation).stream()
                .filter(brief -> brief.state() == BriefState.PUBLISHED)
                .toList();
    }

    /** The briefs of a consultation that the person at the keyboard reads, the latest first; one statement. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<BriefSummary> toRead(ConsultationId consultation) {
        return briefs.of(consultation, CurrentPerson.require());
    }

    /**
     * Answers one item of a brief or several at once; an item that was answered before has the new answer.
     *
     * @throws AccessDeniedException unless the person at the keyboard reads this brief
     * @throws Refused without words or items, and once the brief is published
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void answer(BriefId id, Collection<ContributionId> items, String words) {
        Brief brief = briefs.lock(id).orElseThrow(() -> new AccessDeniedException("No such brief"));
        PersonId reader = policy.requireReader(brief);
        List<Refusal> refusals = new ArrayList<>();
        if (brief.isPublished()) {
            refusals.add(Refusal.of("briefs.refused.published"));
        }
        String clean = SafeText.clean(words);
        BriefPolicy.words("answer", clean, refusals);
        if (items.isEmpty() || !brief.items().containsAll(items)) {
            refusals.add(Refusal.at("chosen", "briefs.refused.chosen"));
        }
        Refused.ifAny(refusals);
        Set<ContributionId> once = new LinkedHashSet<>(items);
        briefs.answer(id, once, clean, reader, clock.instant());
        events.publishEvent(new BriefAnswered(id.value(), brief.consultation(), once.size()));
    }

    /** For writing to those whom it concerns: its readers, and those who said what is in it. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<BriefLetter> letter(BriefId id) {
        return briefs.find(id)
                .map(brief -> new BriefLetter(
                        brief.title(),
                        brief.panel(),
                        BriefLinks.brief(
                                policy.consultation(brief.consultation()).slug(), id),
                        brief.readers(),
                        briefs.answers(id).keySet()));
    }
}
