package org.throughline.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Votes in the database: one row for each person and ballot, by its primary key, whatever is sent and however often. The choices are
 * one column, so that a vote is one row and one statement. See docs/decisions/0009-a-vote-is-one-row.md.
 */
@Repository
class CastVotes {

    private static final int PAGE = 2_000;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String PUT = """
            INSERT INTO vote (consultation_id, ballot_id, person_id, choices, receipt, cast_at)
            VALUES (:consultation, :ballot, :person, :choices, :receipt, :at)
            ON DUPLICATE KEY UPDATE
                receipt = IF(choices = VALUES(choices), receipt, VALUES(receipt)),
                cast_at = IF(choices = VALUES(choices), cast_at, VALUES(cast_at)),
                choices = VALUES(choices)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final JsonMapper json = JsonMapper.shared();

    CastVotes(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps this vote instead of any earlier one; the same choices again leave the receipt as it was. Locks the row. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Ballot ballot, PersonId voter, VoteReceipt receipt) {
        jdbc.sql(PUT).params(columns(ballot, voter, receipt)).update();
    }

    /** As {@link #put} does, many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putAll(Ballot ballot, Map<PersonId, VoteReceipt> receipts) {
        SqlParameterSource[] rows = receipts.entrySet().stream()
                .map(vote -> new MapSqlParameterSource(columns(ballot, vote.getKey(), vote.getValue())))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(PUT, rows);
        }
    }

    private Map<String, Object> columns(Ballot ballot, PersonId voter, VoteReceipt receipt) {
        return Map.of(
                "consultation",
                ballot.consultation(),
                "ballot",
                ballot.id(),
                "person",
                voter,
                "choices",
                written(receipt.choices()),
                "receipt",
                receipt.code(),
                "at",
                receipt.castAt());
    }

    Optional<VoteReceipt> find(Ballot ballot, PersonId voter) {
        return own("""
                SELECT choices, receipt, cast_at FROM vote
                WHERE consultation_id = :consultation AND ballot_id = :ballot AND person_id = :person""", ballot, voter)
                .query((row, number) -> new VoteReceipt(
                        row.getString("receipt"),
                        row.getObject("cast_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        read(row.getString("choices"))))
                .optional();
    }

    /** Every vote that stands, without its voter, a page at a time. */
    Stream<AnonymousBallot> standing(Ballot ballot) {
        return Stream.iterate(page(ballot, new byte[0]), Objects::nonNull, page -> following(ballot, page))
                .flatMap(List::stream)
                .map(vote -> new AnonymousBallot(read(vote.choices())));
    }

    private record Row(byte[] person, String choices) {}

    private @Nullable List<Row> following(Ballot ballot, List<Row> page) {
        return page.size() < PAGE ? null : page(ballot, page.getLast().person());
    }

    private List<Row> page(Ballot ballot, byte[] after) {
        return jdbc.sql("""
                        SELECT person_id, choices FROM vote
                        WHERE consultation_id = :consultation AND ballot_id = :ballot AND person_id > :after
                            AND choices <> '[]'
                        ORDER BY person_id LIMIT :page""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("after", after)
                .param("page", PAGE)
                .query(CastVotes::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getBytes("person_id"), row.getString("choices"));
    }

    private JdbcClient.StatementSpec own(String sql, Ballot ballot, PersonId voter) {
        return jdbc.sql(sql)
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("person", voter);
    }

    /** In one order, so that equal choices are equal texts. */
    private String written(Set<OptionId> choices) {
        return json.writeValueAsString(choices.stream()
                .map(choice -> choice.value().toString())
                .sorted()
                .toList());
    }

    private Set<OptionId> read(String choices) {
        return json.readValue(choices, TEXTS).stream()
                .flatMap(text -> Ids.parse(text).stream())
                .map(OptionId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
