package org.throughline.priorities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** One person's one vote in a ballot, which they may change or withdraw until the close. */
@Service
public class Votes {

    private static final List<Limit> LIMITS = List.of(new Limit("votes", 60, Duration.ofMinutes(1)));

    private final StoredBallots ballots;
    private final CastVotes votes;
    private final Consultations consultations;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Votes(
            StoredBallots ballots,
            CastVotes votes,
            Consultations consultations,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.consultations = consultations;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Casts or changes the vote of the person at the keyboard: durable when this returns, and one however often it is sent.
     *
     * @throws Refused when the window is not open, or the choice is empty, too large or of another ballot
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt vote(BallotId id, Set<OptionId> choices) {
        PersonId voter = CurrentPerson.require();
        Ballot ballot = openTo(voter, id);
        Refused.ifAny(ballot.refuse(choices));
        return put(ballot, voter, choices, new VoteCast(id.value(), ballot.consultation()));
    }

    /**
     * Takes the vote of the person at the keyboard back; they may vote again.
     *
     * @throws Refused when the window is not open, or there is no vote
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt withdraw(BallotId id) {
        PersonId voter = CurrentPerson.require();
        Ballot ballot = openTo(voter, id);
        if (votes.find(ballot, voter).isEmpty()) {
            throw new Refused(Refusal.of("priorities.refused.no-vote"));
        }
        return put(ballot, voter, Set.of(), new VoteWithdrawn(id.value(), ballot.consultation()));
    }

    /** The receipt of the person at the keyboard, also when the vote is over or was withdrawn. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<VoteReceipt> mine(BallotId id) {
        PersonId voter = CurrentPerson.require();
        return ballots.byId(id).flatMap(ballot -> votes.find(ballot, voter));
    }

    private Ballot openTo(PersonId voter, BallotId id) {
        limits.take(voter.value().toString(), LIMITS);
        Ballot ballot = ballots.byId(id).orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        ConsultationView consultation = consultations
                .byId(ballot.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        BallotPolicy.refuseVote(consultation).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return ballot;
    }

    /** The same choice sent twice is kept once and told once. */
    private VoteReceipt put(Ballot ballot, PersonId voter, Set<OptionId> choices, DomainEvent told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        VoteReceipt receipt = new VoteReceipt(ReceiptCode.next(), now, choices);
        votes.put(ballot, voter, receipt);
        VoteReceipt kept = votes.find(ballot, voter).orElseThrow();
        if (kept.code().equals(receipt.code())) {
            events.publishEvent(told);
        }
        return kept;
    }
}
