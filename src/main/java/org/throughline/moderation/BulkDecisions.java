package org.throughline.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;

/**
 * One decision about many cases: seen beforehand, and taken back with one press. It takes effect a minute later, case by case, under the
 * same rules as any decision; nothing is published or mailed before that, so taking it back leaves no trace but in the ledger.
 */
@Service
public class BulkDecisions {

    /** More than any campaign has brought to one consultation. */
    static final int MOST = 20_000;

    private static final int EXAMPLES = 5;

    private final Bulks bulks;
    private final BulkQueries queries;
    private final CaseViews views;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration delay;

    BulkDecisions(
            Bulks bulks,
            BulkQueries queries,
            CaseViews views,
            Consultations consultations,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${throughline.moderation.bulk.delay:60s}") Duration delay) {
        this.bulks = bulks;
        this.queries = queries;
        this.views = views;
        this.consultations = consultations;
        this.events = events;
        this.clock = clock;
        this.delay = delay;
    }

    /** What a decision about these cases would be about. */
    @Moderating
    public BulkPreview preview(ConsultationId consultation, Collection<CaseId> cases) {
        requireModerator(consultation);
        return preview(
                consultation,
                queries.waiting(consultation, cases, CurrentPerson.require(), clock.instant()),
                cases.size());
    }

    /** What a decision about everything under a facet would be about, for example all copies of one text. */
    @Moderating
    public BulkPreview preview(ConsultationId consultation, Facet facet) {
        requireModerator(consultation);
        List<CaseId> all = queries.under(consultation, facet, MOST);
        return preview(
                consultation, queries.waiting(consultation, all, CurrentPerson.require(), clock.instant()), all.size());
    }

    private BulkPreview preview(ConsultationId consultation, Set<CaseId> decidable, int of) {
        List<CaseId> first = decidable.stream()
                .sorted(Comparator.comparing(CaseId::value))
                .limit(EXAMPLES)
                .toList();
        return new BulkPreview(
                decidable.size(),
                of - decidable.size(),
                views.rows(queries.cases(consultation, first), clock.instant()));
    }

    /**
     * Decides about these cases, a minute from now. Until then they are kept for this moderator.
     *
     * @throws Refused without any case that can be decided, for passages to remove, which differ from text to text, and as
     *     {@link Moderation#decide}
     */
    @Moderating
    @Transactional
    public BulkId decide(ConsultationId consultation, Collection<CaseId> cases, Decision decision) {
        requireModerator(consultation);
        return decide(
                consultation, queries.waiting(consultation, cases, CurrentPerson.require(), clock.instant()), decision);
    }

    /** The same about everything under a facet. */
    @Moderating
    @Transactional
    public BulkId decide(ConsultationId consultation, Facet facet, Decision decision) {
        requireModerator(consultation);
        List<CaseId> all = queries.under(consultation, facet, MOST);
        return decide(
                consultation, queries.waiting(consultation, all, CurrentPerson.require(), clock.instant()), decision);
    }

    private BulkId decide(ConsultationId consultation, Set<CaseId> cases, Decision decision) {
        Decision clean = ModerationPolicy.checked(decision);
        if (cases.isEmpty() || clean instanceof Decision.Redact) {
            throw new Refused(Refusal.of("moderation.bulk.nothing"));
        }
        PersonId moderator = CurrentPerson.require();
        Instant due = clock.instant().plus(delay);
        BulkId id = new BulkId(Ids.next());
        BulkView view = new BulkView(id, clean, BulkView.State.PENDING, due, cases.size(), 0, 0);
        bulks.insert(new Bulks.Bulk(view, consultation, moderator), cases);
        queries.claim(id, new Claim(moderator, due.plus(Moderation.CLAIM)), clock.instant());
        events.publishEvent(new BulkDecided(id.value(), consultation, moderator, clean.outcome(), cases.size()));
        return id;
    }

    /** What the moderator at the keyboard decided last about many cases here. */
    @Moderating
    public Optional<BulkView> latest(ConsultationId consultation) {
        requireModerator(consultation);
        return bulks.latest(CurrentPerson.require(), consultation).map(Bulks.Bulk::view);
    }

    /**
     * Takes one's own decision back before it takes effect.
     *
     * @throws Refused when it has taken effect
     */
    @Moderating
    @Transactional
    public void undo(BulkId id) {
        PersonId moderator = CurrentPerson.require();
        Bulks.Bulk bulk = bulks.find(id)
                .filter(found -> found.moderator().equals(moderator))
                .orElseThrow(() -> new Refused(Refusal.of("moderation.bulk.too-late")));
        if (!bulks.undo(id, clock.instant())) {
            throw new Refused(Refusal.of("moderation.bulk.too-late"));
        }
        queries.release(id, moderator);
        events.publishEvent(new BulkUndone(id.value(), bulk.consultation(), moderator));
    }

    private void requireModerator(ConsultationId id) {
        ModerationPolicy.requireModerator(
                consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown"))));
    }
}
