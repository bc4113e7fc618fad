package org.throughline.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.priorities.CountChange.Cell;
import org.throughline.priorities.CountChange.Step;

/**
 * Counts that are kept while people vote, so that whoever looks on reads no vote. Changed in the transaction that changes the vote, and as
 * late in it as can be. See docs/decisions/0066-running-counts-in-stripes.md.
 */
@Repository
class KeptCounts {

    /** Each change goes to one of so many rows for the same count, so that those who vote at once seldom wait for each other. */
    private static final int STRIPES = 16;

    private static final String CHANGE = """
            INSERT INTO ballot_count (consultation_id, ballot_id, stripe, electorate, voter_group, option_id, answer, voters, score)
            VALUES (:consultation, :ballot, :stripe, :electorate, :group, :option, :answer, :voters, :score)
            ON DUPLICATE KEY UPDATE voters = voters + VALUES(voters), score = score + VALUES(score)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    KeptCounts(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Ballot ballot, CountChange change) {
        int stripe = ThreadLocalRandom.current().nextInt(STRIPES);
        SqlParameterSource[] rows = change.steps().entrySet().stream()
                .map(step -> row(ballot, stripe, step.getKey(), step.getValue()))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(CHANGE, rows);
        }
    }

    private static SqlParameterSource row(Ballot ballot, int stripe, Cell cell, Step step) {
        return new MapSqlParameterSource()
                .addValue("consultation", Ids.bytes(ballot.consultation()))
                .addValue("ballot", Ids.bytes(ballot.id()))
                .addValue("stripe", stripe)
                .addValue("electorate", cell.electorate().name())
                .addValue("group", cell.group().name())
                .addValue("option", Ids.bytes(cell.option()))
                .addValue("answer", cell.answer())
                .addValue("voters", step.voters())
                .addValue("score", step.score());
    }

    /** Each column by its groups, in one statement whatever the number of votes. */
    Map<Electorate, Map<VoterGroup, RunningCount>> of(BallotView ballot) {
        Map<Electorate, Map<VoterGroup, RunningCount>> counts = new EnumMap<>(Electorate.class);
        for (Electorate electorate : Electorate.values()) {
            counts.put(electorate, new EnumMap<>(VoterGroup.class));
        }
        jdbc.sql("""
                        SELECT electorate, voter_group, option_id, answer, SUM(voters) AS voters, SUM(score) AS score FROM ballot_count
                        WHERE consultation_id = :consultation AND ballot_id = :ballot
                        GROUP BY electorate, voter_group, option_id, answer""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .query(row -> {
                    Cell cell = cell(row);
                    Objects.requireNonNull(counts.get(cell.electorate()))
                            .computeIfAbsent(cell.group(), none -> new RunningCount(ballot))
                            .add(cell, new Step(row.getLong("voters"), row.getLong("score")));
                });
        return counts;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Electorate.valueOf(row.getString("electorate")),
                VoterGroup.valueOf(row.getString("voter_group")),
                Columns.uuid(row, "option_id"),
                row.getInt("answer"));
    }
}
