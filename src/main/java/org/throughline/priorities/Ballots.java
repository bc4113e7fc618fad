package org.throughline.priorities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Open;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Priority ballots: what is asked, and what there is to choose from. Voting is {@link Votes}', counting is {@link Results}'. */
@Service
public class Ballots {

    private final StoredBallots stored;
    private final Consultations consultations;
    private final Plans plans;
    private final OptionSource source;
    private final ApplicationEventPublisher events;

    Ballots(
            StoredBallots stored,
            Consultations consultations,
            Plans plans,
            OptionSource source,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.consultations = consultations;
        this.plans = plans;
        this.source = source;
        this.events = events;
    }

    /**
     * Makes a ballot of a consultation that is not over. It cannot be changed afterwards.
     *
     * @throws Refused with every reason beside its field
     */
    @Owning
    @Transactional
    public BallotId create(NewBallot draft) {
        ConsultationView consultation = consultations
                .byId(draft.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        BallotPolicy.requireOwner(consultation);
        List<Refusal> refusals = new ArrayList<>();
        Ballot ballot = Ballot.from(draft, sources(draft, refusals));
        refusals.addAll(0, BallotPolicy.refuseNew(ballot));
        if (BallotPolicy.isOver(consultation)) {
            refusals.add(Refusal.of("priorities.refused.closed"));
        }
        List<SectionId> sections = sections(List.of(ballot));
        if (plans.sections(consultation.version(), sections).size() < sections.size()) {
            refusals.add(Refusal.at("options", "priorities.refused.new.sections"));
        }
        Refused.ifAny(refusals);
        stored.add(ballot);
        events.publishEvent(new BallotCreated(ballot.id().value(), ballot.consultation()));
        return ballot.id();
    }

    private Map<Integer, ContributionId> sources(NewBallot draft, List<Refusal> refusals) {
        Map<Integer, ContributionId> sources = new HashMap<>();
        for (int place = 0; place < draft.options().size(); place++) {
            int position = place;
            try {
                source.of(draft.consultation(), draft.options().get(place).from(), NewBallot.field("from", place))
                        .ifPresent(found -> sources.put(position, found));
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
            }
        }
        return sources;
    }

    /**
     * Takes a ballot away before anybody may vote in it.
     *
     * @throws Refused once its consultation has opened
     */
    @Owning
    @Transactional
    public void remove(BallotId id) {
        Ballot ballot = stored.byId(id).orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        ConsultationView consultation = consultations
                .byId(ballot.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        BallotPolicy.requireOwner(consultation);
        Refused.ifAny(BallotPolicy.refuseRemoving(consultation).stream().toList());
        stored.remove(ballot);
        events.publishEvent(new BallotRemoved(id.value(), ballot.consultation()));
    }

    /** The ballots of a consultation, the oldest first. */
    @Open
    @Transactional(readOnly = true)
    public List<BallotView> of(ConsultationId consultation) {
        return views(stored.of(consultation));
    }

    /** The ballot of this key in addresses; for a text that is no key, none. */
    @Open
    @Transactional(readOnly = true)
    public Optional<BallotView> byKey(ConsultationId consultation, String key) {
        return BallotPolicy.isKey(key) ? stored.byKey(consultation, key).flatMap(this::view) : Optional.empty();
    }

    @Open
    @Transactional(readOnly = true)
    public Optional<BallotView> byId(BallotId id) {
        return stored.byId(id).flatMap(this::view);
    }

    /** The options that come from this contribution, with their ballots, for its own page. */
    @Open
    @Transactional(readOnly = true)
    public List<OptionOfBallot> from(ConsultationId consultation, ContributionId contribution) {
        return stored.from(consultation, contribution);
    }

    private Optional<BallotView> view(Ballot ballot) {
        return views(List.of(ballot)).stream().findFirst();
    }

    /** All are of one consultation; of one that cannot be seen, nothing is. */
    private List<BallotView> views(List<Ballot> ballots) {
        return ballots.stream()
                .findFirst()
                .flatMap(first -> consultations.byId(first.consultation()))
                .map(consultation -> plans.sections(consultation.version(), sections(ballots)))
                .map(sections ->
                        ballots.stream().map(ballot -> view(ballot, sections)).toList())
                .orElse(List.of());
    }

    private static List<SectionId> sections(Collection<Ballot> ballots) {
        return ballots.stream()
                .flatMap(ballot -> ballot.options().stream())
                .map(Ballot.Option::section)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static BallotView view(Ballot ballot, Map<SectionId, SectionRef> sections) {
        return new BallotView(
                ballot.id(),
                ballot.consultation(),
                ballot.key(),
                ballot.title(),
                ballot.question(),
                ballot.kind(),
                ballot.proposals(),
                ballot.options().stream()
                        .map(option -> new BallotView.OptionView(
                                option.id(),
                                option.key(),
                                option.title(),
                                option.explanation(),
                                option.section() == null ? null : sections.get(option.section()),
                                option.cost(),
                                option.added(),
                                option.from()))
                        .toList());
    }
}
