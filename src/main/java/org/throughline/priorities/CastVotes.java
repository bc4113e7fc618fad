package org.throughline.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/**
 * Votes in the database: one row for each voter and ballot, by its primary key, whatever is sent and however often. The choices are
 * one column, so that a vote is one row and one statement. See docs/decisions/0009-a-vote-is-one-row.md.
 */
@Repository
class CastVotes {

    private static final int PAGE = 2_000;

    private static final String PUT = """
            INSERT INTO vote (consultation_id, ballot_id, electorate, voter_id, choices, voter_group, receipt, secret,
                order_seed, cast_at, cast_by)
            VALUES (:consultation, :ballot, :electorate, :voter, :choices, :group, :receipt, :secret, :seed, :at, :by)
            ON DUPLICATE KEY UPDATE
                receipt = IF(choices = VALUES(choices) AND voter_group = VALUES(voter_group), receipt, VALUES(receipt)),
                secret = IF(choices = VALUES(choices) AND voter_group = VALUES(voter_group), secret, VALUES(secret)),
                cast_at = IF(choices = VALUES(choices) AND voter_group = VALUES(voter_group), cast_at, VALUES(cast_at)),
                cast_by = IF(choices = VALUES(choices) AND voter_group = VALUES(voter_group), cast_by, VALUES(cast_by)),
                order_seed = VALUES(order_seed),
                choices = VALUES(choices),
                voter_group = VALUES(voter_group)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    CastVotes(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps this vote instead of any earlier one; the same choices again leave the receipt as it was. Locks the row. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Ballot ballot, Voter voter, CastVote vote) {
        jdbc.sql(PUT).params(columns(ballot, voter, vote)).update();
    }

    /** As {@link #put} does, many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putAll(Ballot ballot, Map<Voter, CastVote> votes) {
        SqlParameterSource[] rows = votes.entrySet().stream()
                .map(vote -> new MapSqlParameterSource(columns(ballot, vote.getKey(), vote.getValue())))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(PUT, rows);
        }
    }

    private Map<String, @Nullable Object> columns(Ballot ballot, Voter voter, CastVote vote) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("consultation", ballot.consultation());
        columns.put("ballot", ballot.id());
        columns.put("electorate", voter.electorate());
        columns.put("voter", voter.id());
        columns.put("choices", VoteText.of(vote.vote()));
        columns.put("group", vote.group());
        columns.put("receipt", vote.code());
        columns.put("secret", vote.secret().bytes());
        columns.put("seed", vote.seed());
        columns.put("at", vote.at());
        columns.put("by", vote.castBy());
        return columns;
    }

    Optional<CastVote> find(Ballot ballot, Voter voter) {
        return jdbc.sql("""
                        SELECT choices, voter_group, receipt, secret, order_seed, cast_at, cast_by FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot
                            AND electorate = :electorate AND voter_id = :voter""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("electorate", voter.electorate())
                .param("voter", voter.id())
                .query((row, number) -> vote(ballot, row))
                .optional();
    }

    private static CastVote vote(Ballot ballot, ResultSet row) throws SQLException {
        byte[] by = row.getBytes("cast_by");
        return new CastVote(
                row.getString("receipt"),
                Secret.of(row.getBytes("secret")),
                Columns.instant(row, "cast_at"),
                VoteText.read(ballot.kind(), row.getString("choices")),
                VoterGroup.valueOf(row.getString("voter_group")),
                row.getLong("order_seed"),
                by == null ? null : new PersonId(Ids.fromBytes(by)));
    }

    /** Every vote of one column that stands, without its voter, a page at a time. */
    Stream<AnonymousBallot> standing(Ballot ballot, Electorate electorate) {
        return Stream.iterate(
                        page(ballot, electorate, new byte[0]),
                        Objects::nonNull,
                        page -> following(ballot, electorate, page))
                .flatMap(List::stream)
                .map(vote -> vote.anonymous(ballot));
    }

    private record Row(byte[] voter, String choices, VoterGroup group, Secret secret) {

        AnonymousBallot anonymous(Ballot ballot) {
            return new AnonymousBallot(VoteText.read(ballot.kind(), choices), group, secret);
        }
    }

    private @Nullable List<Row> following(Ballot ballot, Electorate electorate, List<Row> page) {
        return page.size() < PAGE
                ? null
                : page(ballot, electorate, page.getLast().voter());
    }

    private List<Row> page(Ballot ballot, Electorate electorate, byte[] after) {
        return jdbc.sql("""
                        SELECT voter_id, choices, voter_group, secret FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot AND electorate = :electorate
                            AND voter_id > :after AND choices <> '[]'
                        ORDER BY voter_id LIMIT :page""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("electorate", electorate)
                .param("after", after)
                .param("page", PAGE)
                .query(CastVotes::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getBytes("voter_id"),
                row.getString("choices"),
                VoterGroup.valueOf(row.getString("voter_group")),
                Secret.of(row.getBytes("secret")));
    }
}
