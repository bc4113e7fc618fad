package org.throughline.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** Where those who answer for a plan say what it makes of promises of older ones. */
@Service
public class CarryOvers {

    private final CommitmentRows rows;
    private final CarryOverRows carryOvers;
    private final CommitmentViews views;
    private final CommitmentPolicy policy;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryOvers(
            CommitmentRows rows,
            CarryOverRows carryOvers,
            CommitmentViews views,
            CommitmentPolicy policy,
            Plans plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.carryOvers = carryOvers;
        this.views = views;
        this.policy = policy;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The promises of an older plan of which a newer one says nothing yet, in the order in which they were marked. Of the same plan, those
     * whose words do not stand in its latest version any more: what goes on standing needs no word.
     *
     * @param newer for whose body the person at the keyboard answers
     * @param after what the step before gave to read on, or nothing; what is none reads from the beginning
     * @throws AccessDeniedException unless they do
     */
    @Owning
    @Transactional(readOnly = true)
    public Slice<CommitmentView> waiting(PlanId newer, PlanId older, @Nullable String after) {
        VersionView latest = policy.requireOwner(newer);
        List<VersionId> versions = plans.versions(older).stream()
                .filter(version -> version.published().isBefore(latest.published()))
                .map(VersionView::id)
                .toList();
        if (versions.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Slice<Commitment> step = Slice.byId(
                rows.waiting(versions, newer, Slice.after(after, CommitmentId::new), Slice.SIZE), Commitment::id);
        return step.saying(views.of(step.items().stream()
                .filter(one -> !newer.equals(older) || !stands(one, latest.id()))
                .toList()));
    }

    /**
     * Says that a promise of a newer plan repeats one of an older plan, or replaces it.
     *
     * @param key made by the client once; saying the same key again changes nothing
     * @param kind {@link CarryOverKind#REPEATS} or {@link CarryOverKind#REPLACES}
     * @param reason needed where it is replaced
     * @throws AccessDeniedException unless the person at the keyboard answers for the newer plan's body
     * @throws Refused also when that plan says something of the older promise already
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void carry(CarryOverId key, CarryOverKind kind, CommitmentId older, CommitmentId newer, String reason) {
        Commitment from = locked(older);
        Commitment to = locked(newer);
        VersionView by = policy.requireOwner(to.version());
        if (kind == CarryOverKind.DROPS) {
            throw new Refused(Refusal.at("kind", "commitments.refused.kind"));
        }
        String because = CommitmentPolicy.reason(reason, kind == CarryOverKind.REPLACES);
        Refused.ifAny(CommitmentPolicy.refusal(from, day(from), to, by));
        if (add(new CarryOver(key, kind, older, newer, to.plan(), by.id(), because, clock.instant(), null))) {
            events.publishEvent(new CommitmentCarriedOver(key.value(), older, newer, to.plan()));
        }
    }

    /**
     * Says that a promise of an older plan is not in this version of a newer one, and why.
     *
     * @param key made by the client once; saying the same key again changes nothing
     * @throws AccessDeniedException unless the person at the keyboard answers for the newer plan's body
     * @throws Refused without a reason, when that plan says something of the promise already, or when its very words stand there
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void drop(CarryOverId key, VersionId version, CommitmentId older, String reason) {
        Commitment from = locked(older);
        VersionView by = policy.requireOwner(version);
        String because = CommitmentPolicy.reason(reason, true);
        Refused.ifAny(CommitmentPolicy.refusal(from, day(from), null, by));
        if (stands(from, version)) {
            throw new Refused(Refusal.of("commitments.refused.still-there"));
        }
        PlanId plan = by.plan().id();
        if (add(new CarryOver(key, CarryOverKind.DROPS, older, null, plan, version, because, clock.instant(), null))) {
            events.publishEvent(new CommitmentDropped(key.value(), older, plan));
        }
    }

    /**
     * Takes back what was said. It stays to be read, with the reason. What was taken back already is no error.
     *
     * @throws AccessDeniedException unless the person at the keyboard answers for the newer plan's body
     * @throws Refused without a reason
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void takeBack(CarryOverId id, String reason) {
        CarryOver said = carryOvers.lock(id).orElseThrow(() -> new AccessDeniedException("Nothing of this was said"));
        policy.requireOwner(said.version());
        String because = CommitmentPolicy.reason(reason, true);
        if (said.stands()) {
            carryOvers.takeBack(id, because, clock.instant());
            events.publishEvent(new CarryOverTakenBack(id.value(), said.older(), said.plan()));
        }
    }

    /** Whether the very words of a promise stand in a version. */
    private boolean stands(Commitment commitment, VersionId version) {
        return plans.words(version).stream()
                .anyMatch(words ->
                        Quotation.flowing(words).contains(commitment.quotation().words()));
    }

    private Commitment locked(CommitmentId id) {
        return rows.lock(id).orElseThrow(() -> new AccessDeniedException("No such promise"));
    }

    private LocalDate day(Commitment commitment) {
        return plans.version(commitment.version()).orElseThrow().published();
    }

    private boolean add(CarryOver said) {
        if (carryOvers.add(said)) {
            return true;
        }
        if (carryOvers.find(said.id()).isEmpty()) {
            throw new Refused(Refusal.of("commitments.refused.said-already"));
        }
        return false;
    }
}
