package org.throughline.priorities;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;

/** Brings in votes that were cast before, many at a time: still one for each person, and for options of the ballot alone. */
@Service
public class PastVotes {

    /** @param castAt UTC; while the window was open, which whoever brings the vote in answers for */
    public record PastVote(PersonId voter, Vote vote, VoterGroup group, Instant castAt) {}

    private final StoredBallots ballots;
    private final CastVotes votes;
    private final KeptCounts counts;
    private final ApplicationEventPublisher events;

    PastVotes(StoredBallots ballots, CastVotes votes, KeptCounts counts, ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.votes = votes;
        this.counts = counts;
        this.events = events;
    }

    /**
     * Takes votes, all or none; of two by one person the later in the list stands. The ledger has one line for all.
     *
     * @throws Refused for the first vote that is not one of this ballot
     */
    @Internal
    @Transactional
    public void take(BallotId id, List<PastVote> cast) {
        Ballot ballot = ballots.byId(id).orElseThrow(() -> new Refused(Refusal.of("priorities.refused.unknown")));
        Map<PersonId, CastVote> kept = new LinkedHashMap<>();
        for (PastVote vote : cast) {
            Refused.ifAny(VotePolicy.refuse(ballot, vote.vote()));
            kept.put(
                    vote.voter(),
                    new CastVote(
                            ReceiptCode.next(),
                            Secret.next(),
                            vote.castAt().truncatedTo(ChronoUnit.MICROS),
                            vote.vote(),
                            vote.group(),
                            PersonalOrder.seed(vote.voter(), id),
                            null));
        }
        CountChange change = new CountChange();
        votes.putAll(ballot, kept).forEach(replaced -> replaced.change(Electorate.PEOPLE, change));
        counts.change(ballot, change);
        events.publishEvent(new VotesBroughtIn(id.value(), ballot.consultation(), kept.size()));
    }
}
