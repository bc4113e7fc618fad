package org.throughline.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What waits for a moderator, and what moderators decide. */
@Service
public class Moderation {

    private final Cases cases;
    private final CaseQueries queries;
    private final ModeratedContributions contributions;
    private final Consultations consultations;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(
            Cases cases,
            CaseQueries queries,
            ModeratedContributions contributions,
            Consultations consultations,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.contributions = contributions;
        this.consultations = consultations;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** How many contributions of the consultation wait and since when: everybody may know. */
    @Open
    public Waiting waiting(ConsultationId consultation) {
        return queries.waiting(List.of(consultation)).getOrDefault(consultation, Waiting.NONE);
    }

    /** The announced consultations that the person at the keyboard moderates. */
    @Moderating
    public List<ModeratedConsultation> mine() {
        List<ConsultationView> moderated = consultations.announced().stream()
                .filter(ModerationPolicy::moderates)
                .toList();
        Map<ConsultationId, Waiting> waiting =
                queries.waiting(moderated.stream().map(ConsultationView::id).toList());
        return moderated.stream()
                .map(view -> new ModeratedConsultation(view, waiting.getOrDefault(view.id(), Waiting.NONE)))
                .toList();
    }

    /**
     * One step of a consultation's queue, the oldest first.
     *
     * @param after where the step before ended, see {@link Queue#next()}; a case of another queue starts at the beginning
     */
    @Moderating
    public Queue queue(ConsultationId consultation, @Nullable CaseId after) {
        ModerationPolicy.requireModerator(consultation(consultation));
        Case last = Optional.ofNullable(after)
                .flatMap(cases::find)
                .filter(found -> found.consultation().equals(consultation))
                .orElse(null);
        List<Case> found = queries.waiting(consultation, last);
        List<Case> step = found.subList(0, Math.min(found.size(), CaseQueries.STEP));
        return new Queue(
                views(step), found.size() > step.size() ? step.getLast().id() : null);
    }

    private List<CaseView> views(List<Case> step) {
        List<ContributionId> ids = step.stream().map(Case::contribution).toList();
        Map<ContributionId, ContributionView> about = contributions.byId(ids);
        Map<ContributionId, Original> originals = contributions.originals(ids);
        Set<ContributionId> parentIds = about.values().stream()
                .map(ContributionView::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<ContributionId, ContributionView> parents = parentIds.isEmpty() ? Map.of() : contributions.byId(parentIds);
        Set<OrganisationId> represented =
                organisations.mine().stream().map(OrganisationView::id).collect(Collectors.toCollection(HashSet::new));
        PersonId moderator = CurrentPerson.require();
        List<CaseView> views = new ArrayList<>();
        for (Case waiting : step) {
            ContributionView view = about.get(waiting.contribution());
            if (view != null) {
                ContributionView parent = view.parent() == null ? null : parents.get(view.parent());
                boolean decidable = ModerationPolicy.isIndependent(moderator, represented, view);
                views.add(new CaseView(
                        waiting.id(),
                        view,
                        Objects.requireNonNull(originals.get(view.id())),
                        parent,
                        waiting.opened(),
                        decidable));
            }
        }
        return views;
    }

    /**
     * Publishes what waits. The same moderator may say so twice.
     *
     * @throws Refused when it was decided otherwise or by somebody else, or the moderator is not independent of its author
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void publish(CaseId id) {
        decide(id, Outcome.PUBLISH, null, "", List.of());
    }

    /**
     * Publishes what waits with passages removed: their author and moderators read them still. The same moderator may say so twice.
     *
     * @throws Refused without any passage, for one that is not in it, when it was decided otherwise or by somebody else, or the moderator
     *     is not independent of its author
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void publish(CaseId id, List<Redaction> removed) {
        Refused.ifAny(removed.isEmpty() ? List.of(Refusal.of("moderation.nothing-removed")) : List.of());
        decide(id, Outcome.PUBLISH_REDACTED, null, "", removed);
    }

    /**
     * Withholds what waits: kept, shown to nobody but its author and moderators. The same moderator may say so twice.
     *
     * @param words to the author, on top of the reason; possibly empty
     * @throws Refused when it was decided otherwise or by somebody else, or the moderator is not independent of its author
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void withhold(CaseId id, Reason reason, String words) {
        String clean = SafeText.clean(words);
        if (clean.length() > ModerationPolicy.LONGEST_WORDS) {
            throw new Refused(Refusal.at("words", "moderation.words-too-long", ModerationPolicy.LONGEST_WORDS));
        }
        decide(id, Outcome.WITHHOLD, reason, clean, List.of());
    }

    private void decide(CaseId id, Outcome outcome, @Nullable Reason reason, String words, List<Redaction> removed) {
        Case about = cases.find(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown")));
        ModerationPolicy.requireModerator(consultation(about.consultation()));
        PersonId moderator = CurrentPerson.require();
        if (about.state() == Case.State.DECIDED || !cases.save(about.decided())) {
            requireSame(id, moderator, outcome);
            return;
        }
        cases.insert(about, new Decision(moderator, outcome, reason, words, removed, clock.instant()));
        switch (outcome) {
            case PUBLISH -> contributions.publish(about.contribution());
            case PUBLISH_REDACTED -> contributions.publish(about.contribution(), removed);
            case WITHHOLD -> contributions.withhold(about.contribution());
        }
        events.publishEvent(
                new CaseDecided(id.value(), about.consultation(), about.contribution(), moderator, outcome, reason));
    }

    /** A double click is no second decision; a second moderator learns that there is a first. */
    private void requireSame(CaseId id, PersonId moderator, Outcome outcome) {
        boolean same = cases.decision(id)
                .filter(first -> first.moderator().equals(moderator) && first.outcome() == outcome)
                .isPresent();
        Refused.ifAny(same ? List.of() : List.of(Refusal.of("moderation.already-decided")));
    }

    private ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown")));
    }
}
