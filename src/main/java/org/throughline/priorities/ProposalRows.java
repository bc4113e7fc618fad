package org.throughline.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.OptionProposal.State;

/** Proposals of options in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalRows {

    private static final String SELECT = """
            SELECT id, ballot_id, person_id, title, explanation, contribution_id, state, reason, proposed_at FROM option_proposal
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OptionProposal proposal) {
        jdbc.sql("""
                        INSERT INTO option_proposal (id, ballot_id, person_id, title, explanation, contribution_id, state, proposed_at)
                        VALUES (:id, :ballot, :person, :title, :explanation, :from, :state, :proposed)""")
                .param("id", proposal.id())
                .param("ballot", proposal.ballot())
                .param("person", proposal.proposer())
                .param("title", proposal.title())
                .param("explanation", proposal.explanation())
                .param("from", proposal.from())
                .param("state", proposal.state())
                .param("proposed", proposal.proposed())
                .update();
    }

    Optional<OptionProposal> byId(ProposalId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(ProposalRows::proposal)
                .optional();
    }

    /** @return whether it still waited; of two decisions at once one counts */
    boolean decide(ProposalId id, State state, String reason, PersonId moderator, Instant now) {
        return jdbc.sql("""
                        UPDATE option_proposal SET state = :state, reason = :reason, decided_by = :moderator, decided_at = :now
                        WHERE id = :id AND state = 'WAITING'""")
                        .param("state", state)
                        .param("reason", reason)
                        .param("moderator", moderator)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The oldest first. */
    List<OptionProposal> waiting(BallotId ballot, int most) {
        return jdbc.sql(SELECT + "WHERE ballot_id = :ballot AND state = 'WAITING' ORDER BY id LIMIT :most")
                .param("ballot", ballot)
                .param("most", most)
                .query(ProposalRows::proposal)
                .list();
    }

    Map<BallotId, Long> waitingIn(ConsultationId consultation) {
        Map<BallotId, Long> waiting = new HashMap<>();
        jdbc.sql("""
                        SELECT p.ballot_id, COUNT(*) AS waiting FROM option_proposal p JOIN ballot b ON b.id = p.ballot_id
                        WHERE b.consultation_id = :consultation AND p.state = 'WAITING' GROUP BY p.ballot_id""").param("consultation", consultation).query(row -> {
            waiting.put(new BallotId(Columns.uuid(row, "ballot_id")), row.getLong("waiting"));
        });
        return waiting;
    }

    /** The newest first. */
    List<OptionProposal> of(PersonId person, BallotId ballot, int most) {
        return jdbc.sql(SELECT + "WHERE person_id = :person AND ballot_id = :ballot ORDER BY id DESC LIMIT :most")
                .param("person", person)
                .param("ballot", ballot)
                .param("most", most)
                .query(ProposalRows::proposal)
                .list();
    }

    long waitingOf(PersonId person, BallotId ballot) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM option_proposal
                        WHERE person_id = :person AND ballot_id = :ballot AND state = 'WAITING'""")
                .param("person", person)
                .param("ballot", ballot)
                .query(Long.class)
                .single();
    }

    /** How many of a ballot are in each state. */
    long count(BallotId ballot, State state) {
        return jdbc.sql("SELECT COUNT(*) FROM option_proposal WHERE ballot_id = :ballot AND state = :state")
                .param("ballot", ballot)
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static OptionProposal proposal(ResultSet row, int number) throws SQLException {
        UUID person = Columns.uuidOrNull(row, "person_id");
        UUID from = Columns.uuidOrNull(row, "contribution_id");
        return new OptionProposal(
                new ProposalId(Columns.uuid(row, "id")),
                new BallotId(Columns.uuid(row, "ballot_id")),
                person == null ? null : new PersonId(person),
                row.getString("title"),
                row.getString("explanation"),
                from == null ? null : new ContributionId(from),
                Columns.value(State.class, row, "state"),
                row.getString("reason"),
                Columns.instant(row, "proposed_at"));
    }
}
