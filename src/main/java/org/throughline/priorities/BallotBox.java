package org.throughline.priorities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Takes votes in the caller's transaction, whoever has them: only while the window is open, one for each voter. */
@Component
class BallotBox {

    private static final List<Limit> LIMITS = List.of(new Limit("votes", 60, Duration.ofMinutes(1)));
    private static final Limit NETWORK_LIMIT = new Limit("votes-network", 600, Duration.ofMinutes(1));

    private final StoredBallots ballots;
    private final CastVotes votes;
    private final KeptCounts counts;
    private final Consultations consultations;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotBox(
            StoredBallots ballots,
            CastVotes votes,
            KeptCounts counts,
            Consultations consultations,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.counts = counts;
        this.consultations = consultations;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when the window of this ballot is not open */
    Ballot open(BallotId id) {
        Ballot ballot = ballots.byId(id).orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        ConsultationView consultation = consultations
                .byId(ballot.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        Refused.ifAny(BallotPolicy.refuseVote(consultation));
        return ballot;
    }

    /**
     * The same vote sent twice is kept once and told once.
     *
     * @param hand who is at the keyboard and saw the options in their order
     * @throws Refused also when the person has tried too often
     */
    CastVote put(Ballot ballot, Voter voter, PersonId hand, Vote vote, VoterGroup group, DomainEvent told) {
        Refused.ifAny(refusals(ballot, vote));
        CastVote kept = replace(ballot, voter, vote, group, PersonalOrder.seed(hand, ballot.id()), told);
        limit(hand);
        return kept;
    }

    /** What another server added a moment ago may not be known here yet: before a vote is refused, the ballot is read again. */
    private List<Refusal> refusals(Ballot ballot, Vote vote) {
        return ballot.optionIds().containsAll(vote.options())
                ? VotePolicy.refuse(ballot, vote)
                : ballots.fresh(ballot.id())
                        .map(fresh -> VotePolicy.refuse(fresh, vote))
                        .orElseGet(() -> VotePolicy.refuse(ballot, vote));
    }

    /** @throws Refused when there is no vote to take back, or when the person has tried too often */
    CastVote withdraw(Ballot ballot, Voter voter, PersonId hand, DomainEvent told) {
        if (votes.find(ballot, voter).isEmpty()) {
            throw new Refused(Refusal.of("priorities.refused.no-vote"));
        }
        CastVote kept = replace(ballot, voter, new Vote.Withdrawn(), VoterGroup.UNSAID, 0, told);
        limit(hand);
        return kept;
    }

    /** Last, so that nobody behind the same address waits for the whole vote; what is refused here is rolled back. */
    private void limit(PersonId hand) {
        limits.takeHere(hand.value().toString(), LIMITS, NETWORK_LIMIT);
    }

    private CastVote replace(Ballot ballot, Voter voter, Vote vote, VoterGroup group, long seed, DomainEvent told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CastVote cast = new CastVote(ReceiptCode.next(), Secret.next(), now, vote, group, seed, voter.castBy());
        Replaced replaced = votes.put(ballot, voter, cast);
        if (!replaced.isRepeated()) {
            events.publishEvent(told);
            counts.change(ballot, replaced.change(voter.electorate()));
        }
        return replaced.now();
    }
}
