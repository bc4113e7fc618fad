package org.throughline.ownplans;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;

/** Where those who speak for an organisation put its plans and reports beside a consultation's plan, change and remove them. */
@Service
public class OwnPlanDesk {

    private static final List<RateLimits.Limit> LIMITS = List.of(
            new RateLimits.Limit("own-plan", 5, Duration.ofMinutes(10)),
            new RateLimits.Limit("own-plan-day", 20, Duration.ofDays(1)));

    private final OwnPlanRows rows;
    private final OwnPlanViews views;
    private final OwnPlanPolicy policy;
    private final Plans plans;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPlanDesk(
            OwnPlanRows rows,
            OwnPlanViews views,
            OwnPlanPolicy policy,
            Plans plans,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.policy = policy;
        this.plans = plans;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a plan or report of an organisation beside the plan of a consultation. Everybody sees it at once.
     *
     * @param key made by the client once for each plan; adding the same key again changes nothing
     * @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard may speak for the organisation
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void add(OwnPlanId key, OrganisationId organisation, ConsultationId consultation, OwnPlanDetails said) {
        PersonId person = CurrentPerson.require();
        policy.requireSpeaker(organisation);
        OwnPlanDetails clean = checked(policy.announced(consultation), said);
        if (rows.find(key).isPresent()) {
            return;
        }
        limits.take(person.value().toString(), LIMITS);
        if (rows.add(key, consultation, organisation, person, clean, clock.instant())) {
            events.publishEvent(new OwnPlanAdded(key.value(), consultation, organisation));
        }
    }

    /** A plan of an organisation for which the person at the keyboard may speak, also while it is hidden. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<OwnPlanView> open(OwnPlanId id) {
        return rows.find(id).filter(plan -> policy.speaksFor(plan.organisation())).stream()
                .flatMap(plan -> views.of(List.of(plan)).stream())
                .findFirst();
    }

    /**
     * Changes what is said of a plan, and where it is to be read.
     *
     * @param revision the plan's, as it was read
     * @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard may speak for the organisation
     * @throws Refused with every reason beside its field; also when it is hidden or removed, or somebody else has changed it
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void change(OwnPlanId id, int revision, OwnPlanDetails said) {
        OwnPlan plan = policy.requireSpeaker(rows.lock(id));
        OwnPlanDetails clean = checked(policy.announced(plan.consultation()), said);
        OwnPlanPolicy.requireChangeable(plan, revision);
        rows.change(id, clean, clock.instant());
        events.publishEvent(new OwnPlanChanged(id.value(), plan.consultation(), plan.organisation()));
    }

    /**
     * Takes the plan away. That it was there, and when it was removed, stays to be read. What is gone already is no error.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard may speak for the organisation
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void remove(OwnPlanId id) {
        OwnPlan plan = policy.requireSpeaker(rows.lock(id));
        if (plan.state() != OwnPlanState.REMOVED) {
            rows.remove(id, clock.instant());
            events.publishEvent(new OwnPlanRemoved(id.value(), plan.consultation(), plan.organisation()));
        }
    }

    private OwnPlanDetails checked(ConsultationView consultation, OwnPlanDetails said) {
        OwnPlanDetails clean = said.cleaned();
        Instant now = clock.instant();
        Refused.ifAny(OwnPlanPolicy.refusals(
                clean,
                plans.contents(consultation.version()).stream()
                        .map(entry -> entry.section().id())
                        .collect(Collectors.toSet()),
                LondonTime.date(now)));
        return clean;
    }
}
