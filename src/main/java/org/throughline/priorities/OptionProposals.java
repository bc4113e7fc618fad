package org.throughline.priorities;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.Slugs;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Options that people propose. A moderator of the body accepts one, and it stands in the ballot, or declines it with a reason. */
@Service
public class OptionProposals {

    /** So many of one person wait at a time. */
    static final int MOST_WAITING = 3;

    private static final int SHOWN = 50;
    private static final int LONGEST_REASON = 1000;

    private final ProposalRows rows;
    private final StoredBallots ballots;
    private final Consultations consultations;
    private final OptionSource source;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OptionProposals(
            ProposalRows rows,
            StoredBallots ballots,
            Consultations consultations,
            OptionSource source,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.ballots = ballots;
        this.consultations = consultations;
        this.source = source;
        this.events = events;
        this.clock = clock;
    }

    private record Place(Ballot ballot, ConsultationView consultation) {}

    private Place place(Optional<Ballot> found) {
        Ballot ballot = found.orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        return new Place(
                ballot,
                consultations
                        .byId(ballot.consultation())
                        .orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown"))));
    }

    /** Where a proposal stands, for those who only look: what never changes of a ballot may be remembered. */
    private Place place(BallotId id) {
        return place(ballots.byId(id));
    }

    /** For those who change something: with the options as they are now. */
    private Place placeNow(BallotId id) {
        return place(ballots.fresh(id));
    }

    /** Whether people can propose something now. */
    @Open
    @Transactional(readOnly = true)
    public boolean areOpen(BallotId id) {
        Place place = place(id);
        return BallotPolicy.refuseProposing(place.ballot(), place.consultation(), clock.instant())
                .isEmpty();
    }

    /**
     * Proposes an option.
     *
     * @param address of a published contribution of the same consultation that it comes from, or its identity; may be empty
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public ProposalId propose(BallotId id, String title, String explanation, String address) {
        PersonId person = CurrentPerson.require();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Place place = placeNow(id);
        Refused.ifAny(BallotPolicy.refuseProposing(place.ballot(), place.consultation(), now));
        String line = SafeText.line(title);
        String words = SafeText.clean(explanation);
        Refused.ifAny(BallotPolicy.refuseProposal(place.ballot(), line, words));
        ContributionId from =
                source.of(place.ballot().consultation(), address, "from").orElse(null);
        if (rows.waitingOf(person, id) >= MOST_WAITING) {
            throw new Refused(Refusal.of("priorities.refused.proposals.many", MOST_WAITING));
        }
        OptionProposal proposal = new OptionProposal(
                new ProposalId(Ids.next()), id, person, line, words, from, OptionProposal.State.WAITING, "", now);
        rows.add(proposal);
        events.publishEvent(
                new OptionProposed(proposal.id().value(), id, place.ballot().consultation()));
        return proposal.id();
    }

    /** The proposals of the person at the keyboard and what became of them, the newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OptionProposal> mine(BallotId id) {
        return rows.of(CurrentPerson.require(), id, SHOWN);
    }

    /** How many were declined: nothing that is proposed disappears unseen. */
    @Open
    @Transactional(readOnly = true)
    public long declined(BallotId id) {
        return rows.count(id, OptionProposal.State.DECLINED);
    }

    /** What waits for a moderator of the body, the oldest first, at most fifty. */
    @Moderating
    @Transactional(readOnly = true)
    public List<OptionProposal> waiting(BallotId id) {
        BallotPolicy.requireModerator(place(id).consultation());
        return rows.waiting(id, SHOWN);
    }

    /** How many wait in each ballot of a consultation of the moderator's body; of those where none waits there is nothing. */
    @Moderating
    @Transactional(readOnly = true)
    public Map<BallotId, Long> waitingIn(ConsultationId id) {
        consultations.byId(id).ifPresent(BallotPolicy::requireModerator);
        return rows.waitingIn(id);
    }

    /**
     * Makes an option of it.
     *
     * @param cost in pounds, where a budget is spent
     * @throws Refused where it no longer waits, is the moderator's own, or does not fit
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public OptionId accept(ProposalId id, BigDecimal cost) {
        OptionProposal proposal = decidable(id);
        Place place = placeNow(proposal.ballot());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Refused.ifAny(BallotPolicy.refuseProposing(place.ballot(), place.consultation(), now));
        Ballot.Option option = new Ballot.Option(
                new OptionId(Ids.next()),
                Slugs.free(Slugs.of(proposal.title(), "option"), place.ballot().keys()),
                proposal.title(),
                proposal.explanation(),
                null,
                cost,
                now,
                proposal.from());
        Refused.ifAny(BallotPolicy.refuseAdding(place.ballot(), option));
        decide(proposal, OptionProposal.State.ACCEPTED, "", now);
        ballots.addOption(proposal.ballot(), option);
        events.publishEvent(
                new OptionAdded(id.value(), proposal.ballot(), place.ballot().consultation()));
        return option.id();
    }

    /** @throws Refused without a reason, or where it no longer waits or is the moderator's own */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void decline(ProposalId id, String reason) {
        OptionProposal proposal = decidable(id);
        String words = SafeText.clean(reason).strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Refused(Refusal.at("reason", "priorities.refused.proposals.reason", LONGEST_REASON));
        }
        decide(proposal, OptionProposal.State.DECLINED, words, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new OptionDeclined(
                id.value(), proposal.ballot(), place(proposal.ballot()).ballot().consultation()));
    }

    private OptionProposal decidable(ProposalId id) {
        OptionProposal proposal =
                rows.byId(id).orElseThrow(() -> new Refused(Refusal.of("priorities.refused.proposals.decided")));
        BallotPolicy.requireModerator(place(proposal.ballot()).consultation());
        if (CurrentPerson.require().equals(proposal.proposer())) {
            throw new Refused(Refusal.of("priorities.refused.proposals.own"));
        }
        return proposal;
    }

    private void decide(OptionProposal proposal, OptionProposal.State state, String reason, Instant now) {
        if (!rows.decide(proposal.id(), state, reason, CurrentPerson.require(), now)) {
            throw new Refused(Refusal.of("priorities.refused.proposals.decided"));
        }
    }
}
