package org.throughline.priorities;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;

/** The votes of somebody who erases their account: they go if they choose so and the vote is open, else they stay and are nobody's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedVoters implements HeldData {

    private static final List<String> ERASING = List.of(
            "UPDATE vote SET cast_by = NULL WHERE cast_by = :person",
            "DELETE FROM option_proposal WHERE person_id = :person AND state = 'WAITING'",
            "UPDATE option_proposal SET person_id = NULL WHERE person_id = :person",
            "UPDATE option_proposal SET decided_by = NULL WHERE decided_by = :person");

    private final JdbcClient jdbc;
    private final StoredBallots ballots;
    private final CastVotes votes;
    private final KeptCounts counts;
    private final HeldRows rows;
    private final Clock clock;

    ErasedVoters(
            JdbcClient jdbc, StoredBallots ballots, CastVotes votes, KeptCounts counts, HeldRows rows, Clock clock) {
        this.ballots = ballots;
        this.votes = votes;
        this.counts = counts;
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    public void on(PersonErased erased) {
        var person = new PersonId(erased.subject());
        rows.letGo(ERASING, person);
        if (erased.contributionsGo()) {
            open(person).forEach(ballot -> remove(ballot, person));
        }
    }

    private void remove(BallotId id, PersonId person) {
        Ballot ballot = ballots.byId(id).orElseThrow();
        votes.remove(ballot, Voter.person(person))
                .ifPresent(vote -> counts.change(ballot, new CountChange().take(Electorate.PEOPLE, vote)));
    }

    private List<BallotId> open(PersonId person) {
        return jdbc.sql("""
                        SELECT v.ballot_id AS value FROM vote v JOIN consultation k ON k.id = v.consultation_id
                        WHERE v.electorate = 'PEOPLE' AND v.voter_id = :person AND k.closes > :now
                        ORDER BY v.consultation_id, v.ballot_id""")
                .param("person", person)
                .param("now", clock.instant())
                .query(BallotId.class)
                .list();
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(rows.part("proposals", """
                SELECT b.title AS ballot, p.title, p.explanation, p.state, p.reason, p.proposed_at
                FROM option_proposal p JOIN ballot b ON b.id = p.ballot_id WHERE p.person_id = :person""", person), rows.part("votes", """
                SELECT b.title AS ballot, v.choices, v.voter_group, v.receipt, v.cast_at FROM vote v JOIN ballot b ON b.id = v.ballot_id
                WHERE v.voter_id = :person""", person));
    }
}
