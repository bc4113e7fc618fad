package org.throughline.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final String OF_VOTER =
            " WHERE consultation_id = :consultation AND ballot_id = :ballot AND electorate = :electorate AND voter_id = :voter";

    /** Makes the row, or locks it as it is. */
    private static final String CLAIM = """
            INSERT INTO vote (consultation_id, ballot_id, electorate, voter_id, choices, voter_group, receipt, secret,
                order_seed, cast_at, cast_by)
            VALUES (:consultation, :ballot, :electorate, :voter, :choices, :group, :receipt, :secret, :seed, :at, :by)
            ON DUPLICATE KEY UPDATE voter_id = VALUES(voter_id)""";

    private static final String CHANGE = """
            UPDATE vote SET choices = :choices, voter_group = :group, receipt = :receipt, secret = :secret, order_seed = :seed,
                cast_at = :at, cast_by = :by""" + OF_VOTER;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    CastVotes(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps this vote instead of any earlier one; the same choices again leave the receipt as it was. Locks the row. */
    @Transactional(propagation = Propagation.MANDATORY)
    Replaced put(Ballot ballot, Voter voter, CastVote vote) {
        Map<String, @Nullable Object> columns = columns(ballot, voter, vote);
        jdbc.sql(CLAIM).params(columns).update();
        Replaced replaced = Replaced.of(find(ballot, voter).orElseThrow(), vote);
        if (replaced.isChange()) {
            jdbc.sql(CHANGE).params(columns).update();
        }
        return replaced;
    }

    /** As {@link #put} does, many people's at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Replaced> putAll(Ballot ballot, Map<PersonId, CastVote> votes) {
        if (votes.isEmpty()) {
            return List.of();
        }
        batches.batchUpdate(CLAIM, rows(ballot, votes));
        Map<PersonId, CastVote> kept = of(ballot, votes.keySet());
        Map<PersonId, Replaced> replaced = new LinkedHashMap<>();
        votes.forEach(
                (person, vote) -> replaced.put(person, Replaced.of(Objects.requireNonNull(kept.get(person)), vote)));
        Map<PersonId, CastVote> changed = new LinkedHashMap<>(votes);
        changed.keySet()
                .removeIf(
                        person -> !Objects.requireNonNull(replaced.get(person)).isChange());
        if (!changed.isEmpty()) {
            batches.batchUpdate(CHANGE, rows(ballot, changed));
        }
        return List.copyOf(replaced.values());
    }

    private SqlParameterSource[] rows(Ballot ballot, Map<PersonId, CastVote> votes) {
        return votes.entrySet().stream()
                .map(vote -> new MapSqlParameterSource(columns(ballot, Voter.person(vote.getKey()), vote.getValue())))
                .toArray(SqlParameterSource[]::new);
    }

    private Map<PersonId, CastVote> of(Ballot ballot, Collection<PersonId> people) {
        Map<PersonId, CastVote> found = new HashMap<>();
        jdbc.sql("""
                        SELECT voter_id, choices, voter_group, receipt, secret, order_seed, cast_at, cast_by FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot
                            AND electorate = 'PEOPLE' AND voter_id IN (:people)""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("people", people)
                .query(row -> {
                    found.put(new PersonId(Columns.uuid(row, "voter_id")), vote(ballot, row));
                });
        return found;
    }

    /** Takes the vote away, as if it had never been cast; its count is the caller's to change. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CastVote> remove(Ballot ballot, Voter voter) {
        Optional<CastVote> removed = locked(ballot, voter);
        jdbc.sql("DELETE FROM vote" + OF_VOTER).params(key(ballot, voter)).update();
        return removed;
    }

    /** As it stands, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CastVote> locked(Ballot ballot, Voter voter) {
        return find(ballot, voter, " FOR UPDATE");
    }

    private static Map<String, Object> key(Ballot ballot, Voter voter) {
        return Map.of(
                "consultation", ballot.consultation(),
                "ballot", ballot.id(),
                "electorate", voter.electorate(),
                "voter", voter.id());
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
        return find(ballot, voter, "");
    }

    private Optional<CastVote> find(Ballot ballot, Voter voter, String lock) {
        return jdbc.sql("SELECT choices, voter_group, receipt, secret, order_seed, cast_at, cast_by FROM vote"
                        + OF_VOTER + lock)
                .params(key(ballot, voter))
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
        return rows(ballot, electorate).map(vote -> vote.anonymous(ballot));
    }

    private Stream<Row> rows(Ballot ballot, Electorate electorate) {
        return Stream.iterate(
                        page(ballot, electorate, new byte[0]),
                        Objects::nonNull,
                        page -> following(ballot, electorate, page))
                .flatMap(List::stream);
    }

    /** Those of people that stand, without their voters, and without what these people voted. */
    Stream<AnonymousBallot> standingWithout(Ballot ballot, Set<PersonId> people) {
        return rows(ballot, Electorate.PEOPLE)
                .filter(row -> !people.contains(new PersonId(Ids.fromBytes(row.voter()))))
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
