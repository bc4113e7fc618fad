package org.throughline.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What waits: for moderators the cases themselves, for everybody how much and for how long. */
@Service
public class Queues {

    private static final int MOST_DAYS = 60;

    private final Cases cases;
    private final CaseQueries queries;
    private final CaseViews views;
    private final Facets facets;
    private final WordLists lists;
    private final Promises promises;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queues(
            Cases cases,
            CaseQueries queries,
            CaseViews views,
            Facets facets,
            WordLists lists,
            Promises promises,
            Consultations consultations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.views = views;
        this.facets = facets;
        this.lists = lists;
        this.promises = promises;
        this.consultations = consultations;
        this.events = events;
        this.clock = clock;
    }

    /** How many contributions of the consultation wait and since when: everybody may know. One statement. */
    @Open
    public Waiting waiting(ConsultationId consultation) {
        return queries.waiting(List.of(consultation)).getOrDefault(consultation, Waiting.NONE);
    }

    /** The announced consultations that the person at the keyboard moderates. */
    @Moderating
    public List<ModeratedConsultation> mine() {
        return among(consultations.announced());
    }

    /** Those of these consultations that the person at the keyboard moderates, and what waits in each; one statement. */
    @Moderating
    public List<ModeratedConsultation> among(List<ConsultationView> announced) {
        List<ConsultationView> moderated =
                announced.stream().filter(ModerationPolicy::moderates).toList();
        Map<ConsultationId, Waiting> waiting =
                queries.waiting(moderated.stream().map(ConsultationView::id).toList());
        return moderated.stream()
                .map(view -> new ModeratedConsultation(view, waiting.getOrDefault(view.id(), Waiting.NONE)))
                .toList();
    }

    /** How many cases wait under each facet, by {@link Facet#key()}; from kept counts, a moment behind. */
    @Moderating
    public Map<String, Integer> counts(ConsultationId consultation) {
        moderated(consultation);
        return facets.counts(consultation);
    }

    /**
     * One step of a queue, the oldest first.
     *
     * @param after where the step before ended, see {@link Queue#next()}
     */
    @Moderating
    public Queue step(QueueFilter filter, Queue.@Nullable Place after) {
        moderated(filter.consultation());
        Instant now = clock.instant();
        Instant until = filter.olderThan() == null ? null : now.minus(filter.olderThan());
        List<Case> found = queries.step(filter, rarest(filter), after, until, CaseQueries.STEP);
        List<Case> step = found.subList(0, Math.min(found.size(), CaseQueries.STEP));
        return new Queue(views.rows(step, now), found.size() > step.size() ? place(step.getLast()) : null);
    }

    private static Queue.Place place(Case last) {
        return new Queue.Place(last.since(), last.id());
    }

    private @Nullable Facet rarest(QueueFilter filter) {
        if (filter.facets().size() < 2) {
            return filter.facets().isEmpty() ? null : filter.facets().getFirst();
        }
        Map<String, Integer> counts = facets.counts(filter.consultation());
        return filter.facets().stream()
                .min(Comparator.comparingInt(facet -> counts.getOrDefault(facet.key(), 0)))
                .orElseThrow();
    }

    /**
     * A case with its whole context, in any state.
     *
     * @throws Refused when there is none
     */
    @Moderating
    public CaseView read(CaseId id) {
        Case about = cases.find(id).orElseThrow(Queues::unknown);
        ConsultationView consultation = moderated(about.consultation());
        return views.whole(about, consultation, lists.watchlists(consultation.body()), clock.instant())
                .orElseThrow(Queues::unknown);
    }

    /**
     * Says within how many days the body aims to decide.
     *
     * @throws Refused for less than one and more than sixty
     */
    @Moderating
    @Transactional
    public void promise(ConsultationId consultation, int days) {
        moderated(consultation);
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused(Refusal.at("days", "moderation.promise-days", MOST_DAYS));
        }
        promises.save(consultation, days);
        events.publishEvent(new PromiseChanged(consultation.value(), days));
    }

    private ConsultationView moderated(ConsultationId id) {
        ConsultationView consultation = consultations.byId(id).orElseThrow(Queues::unknown);
        ModerationPolicy.requireModerator(consultation);
        return consultation;
    }

    private static Refused unknown() {
        return new Refused(Refusal.of("moderation.case-unknown"));
    }
}
