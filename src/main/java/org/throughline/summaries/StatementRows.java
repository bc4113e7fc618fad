package org.throughline.summaries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Statements with what they rest on, as they are kept; those that are gone are found by their identities alone. */
@Repository
class StatementRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final SourceRows sources;

    StatementRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, SourceRows sources) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.sources = sources;
    }

    /** All of a consultation in their order within each summary; two statements. */
    List<Statement> of(ConsultationId consultation) {
        return read(
                "WHERE s.consultation_id = :consultation AND s.state <> 'GONE' ORDER BY s.place_id, s.position, s.id",
                Map.of("consultation", consultation));
    }

    List<Statement> of(SummaryId summary) {
        return read(
                "WHERE s.consultation_id = :consultation AND s.place_id = :place AND s.state <> 'GONE' ORDER BY s.position, s.id",
                Map.of("consultation", summary.consultation(), "place", summary.place()));
    }

    Optional<Statement> find(StatementId id) {
        return read("WHERE s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Those that rest on any of these contributions. */
    List<Statement> restingOn(Collection<ContributionId> contributions) {
        return contributions.isEmpty()
                ? List.of()
                : read(
                        "WHERE s.id IN (SELECT o.statement_id FROM statement_source o WHERE o.contribution_id IN (:ids)) ORDER BY s.consultation_id, s.place_id, s.id",
                        Map.of("ids", contributions));
    }

    private List<Statement> read(String which, Map<String, ?> values) {
        List<Statement> bare = jdbc.sql("SELECT s.* FROM statement s " + which)
                .params(values)
                .query(StatementRows::bare)
                .list();
        Map<StatementId, SourceRows.Of> resting =
                sources.of(bare.stream().map(Statement::id).toList());
        return bare.stream()
                .map(one ->
                        resting.getOrDefault(one.id(), SourceRows.Of.NOTHING).under(one))
                .toList();
    }

    private static Statement bare(ResultSet row, int index) throws SQLException {
        return new Statement(
                new StatementId(Columns.uuid(row, "id")),
                new SummaryId(new ConsultationId(Columns.uuid(row, "consultation_id")), Columns.uuid(row, "place_id")),
                row.getInt("position"),
                row.getInt("version"),
                Columns.value(StatementState.class, row, "state"),
                Columns.valueOrNull(Reopening.class, row, "reopened"),
                row.getString("because"),
                Columns.uuidOrNull(row, "theme_id"),
                Columns.text(row, "words"),
                List.of(),
                List.of());
    }

    /** New ones; two statements, however many they are. */
    void insert(List<Statement> begun, PersonId by, Instant now) {
        batches.batchUpdate(
                """
                INSERT INTO statement (id, consultation_id, place_id, position, version, state, theme_id, words, editor_id, edited)
                VALUES (:id, :consultation, :place, :position, :version, :state, :theme, :words, :by, :now)
                """,
                begun.stream()
                        .map(statement -> row(statement).addValue("by", by).addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
        sources.insert(begun);
    }

    private static MapSqlParameterSource row(Statement statement) {
        return new MapSqlParameterSource("id", statement.id())
                .addValue("consultation", statement.summary().consultation())
                .addValue("place", statement.summary().place())
                .addValue("position", statement.position())
                .addValue("version", statement.version())
                .addValue("state", statement.state())
                .addValue("theme", statement.theme())
                .addValue("words", statement.words());
    }

    /** In place of the version before it; the caller holds the summary's row. */
    void update(Statement statement, PersonId by, Instant now) {
        jdbc.sql("UPDATE statement SET editor_id = :by, edited = :now WHERE id = :id")
                .param("by", by)
                .param("now", now)
                .param("id", statement.id())
                .update();
        update(statement);
    }

    /** The same where nobody edited it. */
    void update(Statement statement) {
        jdbc.sql("""
                        UPDATE statement SET version = :version, state = :state, reopened = :reopened, because = :because,
                            theme_id = :theme, words = :words WHERE id = :id
                        """)
                .param("version", statement.version())
                .param("state", statement.state())
                .param("reopened", statement.reopened())
                .param("because", statement.because())
                .param("theme", statement.theme())
                .param("words", statement.words())
                .param("id", statement.id())
                .update();
        sources.put(statement);
    }

    /** Puts the statements of a summary in this order; one statement. */
    void order(List<StatementId> ids) {
        batches.batchUpdate(
                "UPDATE statement SET position = :position WHERE id = :id",
                IntStream.range(0, ids.size())
                        .mapToObj(at -> new MapSqlParameterSource("position", at).addValue("id", ids.get(at)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Which summaries have a statement about this theme. */
    List<Statement> about(UUID theme) {
        return read(
                "WHERE s.theme_id = :theme AND s.state <> 'GONE' ORDER BY s.place_id, s.id", Map.of("theme", theme));
    }
}
