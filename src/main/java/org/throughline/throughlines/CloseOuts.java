package org.throughline.throughlines;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Open;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Closing out consultations: only when everything that was said has become what is recorded, and every chain of mergers ends in an answer. */
@Service
public class CloseOuts {

    private final DispositionRows rows;
    private final CloseOutRows closeOuts;
    private final Reckoning reckoning;
    private final DispositionPolicy policy;
    private final People people;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseOuts(
            DispositionRows rows,
            CloseOutRows closeOuts,
            Reckoning reckoning,
            DispositionPolicy policy,
            People people,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.closeOuts = closeOuts;
        this.reckoning = reckoning;
        this.policy = policy;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing while a consultation is not closed out. */
    @Open
    @Transactional(readOnly = true)
    public Optional<CloseOut> of(ConsultationId consultation) {
        policy.consultation(consultation);
        return closeOuts
                .find(consultation)
                .map(kept -> new CloseOut(
                        kept.at(),
                        Objects.requireNonNull(people.byId(List.of(kept.by())).get(kept.by()))
                                .displayName(),
                        kept.contributions()));
    }

    /** Close-outs that were taken back, the first one first; one statement. */
    @Open
    @Transactional(readOnly = true)
    public List<TakenBack> takenBack(ConsultationId consultation) {
        return closeOuts.takenBack(consultation);
    }

    /**
     * Opens a consultation again that was closed out by mistake.
     *
     * @throws Refused without a reason, and for one that is not closed out
     */
    @Owning
    @Transactional
    public void takeBack(ConsultationId id, String typed) {
        policy.requireOwner(id);
        String reason = DispositionPolicy.reason(typed);
        if (!closeOuts.takeBack(id, reason, clock.instant())) {
            throw new Refused(Refusal.of("throughlines.refused.not-closed"));
        }
        events.publishEvent(new CloseOutTakenBack(id.value()));
    }

    /** What stands in the way of closing out; three statements. */
    @Open
    @Transactional(readOnly = true)
    public Unsettled unsettled(ConsultationId consultation) {
        policy.consultation(consultation);
        return unsettledNow(consultation);
    }

    private Unsettled unsettledNow(ConsultationId consultation) {
        Funnel funnel = rows.funnel(consultation, 0);
        Merges merges = rows.merges(consultation);
        Map<ContributionId, ContributionId> ends =
                merges.into().keySet().stream().collect(Collectors.toMap(one -> one, merges::end));
        Set<ContributionId> both = new HashSet<>(ends.keySet());
        both.addAll(ends.values());
        Set<ContributionId> answered = rows.byIds(both).stream()
                .filter(one -> one.reached().answered() != null)
                .map(Disposition::contribution)
                .collect(Collectors.toSet());
        return new Unsettled(
                funnel.of(DispositionKind.NEW).contributions(),
                funnel.of(DispositionKind.THEMED).contributions(),
                ends.entrySet().stream()
                        .filter(one -> !answered.contains(one.getKey()) && !answered.contains(one.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList());
    }

    /**
     * Closes a consultation out. What became of everything is worked out first, so that nothing that happened a moment ago is missed.
     *
     * @throws Refused while the consultation is open, and while something in it is unsettled; see {@link #unsettled}
     */
    @Owning
    public void closeOut(ConsultationId id) {
        ConsultationView consultation = policy.requireOwner(id);
        Refused.ifAny(DispositionPolicy.notOver(consultation));
        reckoning.reckon(id);
        transaction.executeWithoutResult(status -> {
            Unsettled unsettled = unsettledNow(id);
            if (!unsettled.isEmpty()) {
                throw new Refused(Refusal.of("throughlines.refused.unsettled", unsettled.total()));
            }
            int published = rows.funnel(id, 0).published().reached();
            if (closeOuts.insert(id, CurrentPerson.require(), clock.instant(), published)) {
                events.publishEvent(new ConsultationClosedOut(id.value(), published));
            }
        });
    }
}
