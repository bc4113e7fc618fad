package org.throughline.commitments;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionView;
import org.throughline.plans.VersionView;

/** Where those who answer for a plan mark its promises, and those of older plans that theirs says something about. */
@Service
public class CommitmentDesk {

    private final CommitmentRows rows;
    private final CarryOverRows carryOvers;
    private final CommitmentPolicy policy;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentDesk(
            CommitmentRows rows,
            CarryOverRows carryOvers,
            CommitmentPolicy policy,
            Plans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.carryOvers = carryOvers;
        this.policy = policy;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks a promise. Everybody sees it at once.
     *
     * @param key made by the client once for each promise; marking the same key again changes nothing
     * @param plan for which the person answers: the promise stands in it, or in an older one
     * @throws AccessDeniedException unless the person at the keyboard answers for the body whose plan it is
     * @throws Refused with every reason beside its field: above all when the words do not stand in the section, or more than once
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void mark(CommitmentId key, PlanId plan, NewCommitment said) {
        VersionView own = policy.requireOwner(plan);
        NewCommitment clean = said.cleaned();
        VersionView version = plans.version(clean.version())
                .orElseThrow(() -> new Refused(Refusal.of("commitments.refused.version")));
        CommitmentPolicy.requireOwnOrOlder(own, version);
        Quotation place = place(clean);
        if (rows.find(key).isPresent()) {
            return;
        }
        PlanId marked = version.plan().id();
        if (rows.standing(marked, CommitmentPolicy.MOST_OF_ONE).size() == CommitmentPolicy.MOST_OF_ONE) {
            throw new Refused(Refusal.of("commitments.refused.many", CommitmentPolicy.MOST_OF_ONE));
        }
        if (!rows.add(key, marked, version.id(), place, clean.name(), own.plan().body(), clock.instant())) {
            throw new Refused(Refusal.at("words", "commitments.refused.marked"));
        }
        events.publishEvent(new CommitmentMarked(key.value(), marked));
    }

    /**
     * Other plans of whose promises a plan can say something, each in its latest version that is older. A plan that says something of this
     * one's promises came after it, whatever the day of its versions; it is left out.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the body whose plan it is
     */
    @Owning
    @Transactional(readOnly = true)
    public List<VersionView> older(PlanId plan) {
        VersionView latest = policy.requireOwner(plan);
        Set<PlanId> left = new HashSet<>(carryOvers.saying(plan));
        left.add(plan);
        return plans.versions().stream()
                .filter(version -> version.published().isBefore(latest.published()))
                .filter(version -> left.add(version.plan().id()))
                .toList();
    }

    private Quotation place(NewCommitment said) {
        Optional<SectionView> section = plans.section(said.version(), said.section());
        List<Quotation> places = said.words().isEmpty()
                ? List.of()
                : section.map(found -> Quotation.of(found, said.words())).orElseGet(List::of);
        Refused.ifAny(CommitmentPolicy.refusals(said, section.isPresent(), places.size()));
        return places.getFirst();
    }

    /**
     * Takes a promise off the list. It stays to be read, with the reason. What was taken off already is no error.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for its plan, or for the body that marked it
     * @throws Refused without a reason, or while something is said of it that stands
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void takeBack(CommitmentId id, String reason) {
        Commitment commitment = rows.lock(id).orElseThrow(() -> new AccessDeniedException("No such promise"));
        policy.requireMayTakeBack(commitment);
        String because = CommitmentPolicy.reason(reason, true);
        if (carryOvers.touching(List.of(id)).stream().anyMatch(CarryOver::stands)) {
            throw new Refused(Refusal.of("commitments.refused.said"));
        }
        if (commitment.stands()) {
            rows.takeBack(id, because, clock.instant());
            events.publishEvent(new CommitmentTakenBack(id.value(), commitment.plan()));
        }
    }
}
