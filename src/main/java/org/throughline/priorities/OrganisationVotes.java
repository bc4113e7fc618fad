package org.throughline.priorities;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;

/**
 * One organisation's one vote in a ballot, in a column of its own: whoever may speak for it casts or changes the same vote, and the
 * receipt says who did last.
 */
@Service
public class OrganisationVotes {

    private final StoredBallots ballots;
    private final CastVotes votes;
    private final BallotBox box;
    private final Organisations organisations;
    private final People people;

    OrganisationVotes(
            StoredBallots ballots, CastVotes votes, BallotBox box, Organisations organisations, People people) {
        this.ballots = ballots;
        this.votes = votes;
        this.box = box;
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * Casts or changes the organisation's vote, as {@link Votes#vote} does a person's.
     *
     * @throws Refused also for an organisation that the person at the keyboard may not speak for
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt vote(BallotId id, OrganisationId organisation, Vote vote) {
        PersonId hand = CurrentPerson.require();
        Voter voter = representedBy(hand, organisation);
        Ballot ballot = box.open(id);
        return receipt(box.put(
                ballot,
                voter,
                hand,
                vote,
                VoterGroup.UNSAID,
                new OrganisationVoteCast(id.value(), ballot.consultation(), organisation)));
    }

    /** Takes the organisation's vote back, as {@link Votes#withdraw} does a person's. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public VoteReceipt withdraw(BallotId id, OrganisationId organisation) {
        PersonId hand = CurrentPerson.require();
        Voter voter = representedBy(hand, organisation);
        Ballot ballot = box.open(id);
        return receipt(box.withdraw(
                ballot, voter, hand, new OrganisationVoteWithdrawn(id.value(), ballot.consultation(), organisation)));
    }

    /** The organisation's receipt, for those alone who may speak for it. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<VoteReceipt> of(BallotId id, OrganisationId organisation) {
        Voter voter = representedBy(CurrentPerson.require(), organisation);
        return ballots.byId(id).flatMap(ballot -> votes.find(ballot, voter)).map(this::receipt);
    }

    private Voter representedBy(PersonId person, OrganisationId organisation) {
        if (!organisations.represents(person, organisation)) {
            throw new Refused(Refusal.of("priorities.refused.not-a-representative"));
        }
        return Voter.organisation(standing(organisation), person);
    }

    /** A record that was joined into another votes as the other. */
    private OrganisationId standing(OrganisationId organisation) {
        return Optional.ofNullable(organisations.byId(List.of(organisation)).get(organisation))
                .map(OrganisationView::id)
                .orElse(organisation);
    }

    private VoteReceipt receipt(CastVote vote) {
        PersonId hand = vote.castBy();
        return vote.receipt(
                hand == null
                        ? null
                        : SystemWork.call(() -> people.namesForColleagues(List.of(hand)))
                                .get(hand));
    }
}
