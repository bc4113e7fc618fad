package org.throughline.priorities;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** One person's one vote in a ballot, which they may change or withdraw until the close. */
@Service
public class Votes {

    private final StoredBallots ballots;
    private final CastVotes votes;
    private final BallotBox box;

    Votes(StoredBallots ballots, CastVotes votes, BallotBox box) {
        this.ballots = ballots;
        this.votes = votes;
        this.box = box;
    }

    /**
     * Casts or changes the vote of the person at the keyboard: durable when this returns, and one however often it is sent.
     *
     * @throws org.throughline.kernel.Refused when the window is not open, or the vote is not one of this ballot
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt vote(BallotId id, Vote vote, VoterGroup group) {
        PersonId person = CurrentPerson.require();
        Ballot ballot = box.open(id);
        return box.put(
                        ballot,
                        Voter.person(person),
                        person,
                        vote,
                        group,
                        new VoteCast(id.value(), ballot.consultation()))
                .receipt(null);
    }

    /**
     * Takes the vote of the person at the keyboard back; they may vote again.
     *
     * @throws org.throughline.kernel.Refused when the window is not open, or there is no vote
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt withdraw(BallotId id) {
        PersonId person = CurrentPerson.require();
        Ballot ballot = box.open(id);
        return box.withdraw(ballot, Voter.person(person), person, new VoteWithdrawn(id.value(), ballot.consultation()))
                .receipt(null);
    }

    /** The receipt of the person at the keyboard, also when the vote is over or was withdrawn. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<VoteReceipt> mine(BallotId id) {
        PersonId person = CurrentPerson.require();
        return ballots.byId(id)
                .flatMap(ballot -> votes.find(ballot, Voter.person(person)))
                .map(vote -> vote.receipt(null));
    }
}
