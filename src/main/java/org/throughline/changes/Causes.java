package org.throughline.changes;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;

/** What caused changes, as those say who answer for the plan. */
@Service
public class Causes {

    private final ChangeRows changes;
    private final CauseRows rows;
    private final ChangePolicy policy;
    private final Candidates candidates;
    private final WordingRows wordings;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Causes(
            ChangeRows changes,
            CauseRows rows,
            ChangePolicy policy,
            Candidates candidates,
            WordingRows wordings,
            Plans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.policy = policy;
        this.candidates = candidates;
        this.wordings = wordings;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names what caused a change; naming it again changes nothing.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the plan's body
     * @throws Refused for what was not said about this plan, or cannot be read
     */
    @Owning
    @Transactional
    public void name(ChangeId id, Cause cause) {
        Change change = change(id);
        policy.requireAboutPlan(cause, policy.requireOwner(change));
        if (rows.add(id, cause, clock.instant())) {
            events.publishEvent(new CauseNamed(id.value(), cause.kind(), cause.id()));
        }
    }

    /**
     * Takes back that something caused a change, at once and everywhere; what was never named is no error. The ledger and the log of
     * decisions keep both.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the plan's body
     * @throws Refused for the credit of words that were taken over: nobody named it, and it stays
     */
    @Owning
    @Transactional
    public void takeBack(ChangeId id, Cause cause) {
        Change change = change(id);
        policy.requireOwner(change);
        if (credits(change).contains(cause)) {
            throw new Refused(Refusal.of("changes.refused.credit"));
        }
        if (rows.remove(id, cause)) {
            events.publishEvent(new CauseTakenBack(id.value(), cause.kind(), cause.id()));
        }
    }

    /** What was said where the change is, to choose from, and the rest. */
    @Owning
    @Transactional(readOnly = true)
    public Choices choices(ChangeId id) {
        Change change = change(id);
        return candidates.of(policy.requireOwner(change).id(), change, credits(change));
    }

    private Set<Cause> credits(Change change) {
        return wordings.of(change.to()).stream()
                .map(said -> new Cause(CauseKind.WORDING, said.value()))
                .collect(Collectors.toSet());
    }

    /** The plan of which this is a change; nothing for one that nobody knows. Two statements at most. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<PlanId> plan(ChangeId id) {
        return changes.byId(id)
                .flatMap(change -> plans.version(change.to()))
                .map(version -> version.plan().id());
    }

    private Change change(ChangeId id) {
        return changes.byId(id).orElseThrow(() -> new Refused(Refusal.of("changes.refused.unknown")));
    }
}
