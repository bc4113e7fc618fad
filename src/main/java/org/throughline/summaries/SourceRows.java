package org.throughline.summaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;

/** What statements rest on, as it is kept. */
@Repository
class SourceRows {

    /** What one statement rests on. */
    record Of(List<Passage> quotations, List<ContributionId> also) {

        static final Of NOTHING = new Of(List.of(), List.of());

        Statement under(Statement bare) {
            return new Statement(
                    bare.id(),
                    bare.summary(),
                    bare.position(),
                    bare.version(),
                    bare.state(),
                    bare.reopened(),
                    bare.because(),
                    bare.theme(),
                    bare.words(),
                    quotations,
                    also);
        }
    }

    private final NamedParameterJdbcTemplate jdbc;

    SourceRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<StatementId, Of> of(Collection<StatementId> statements) {
        Map<StatementId, Of> found = new HashMap<>();
        if (!statements.isEmpty()) {
            jdbc.query(
                    "SELECT * FROM statement_source WHERE statement_id IN (:ids) ORDER BY statement_id, position",
                    Map.of("ids", statements),
                    row -> {
                        Of of = found.computeIfAbsent(
                                new StatementId(Columns.uuid(row, "statement_id")),
                                unused -> new Of(new ArrayList<>(), new ArrayList<>()));
                        ContributionId contribution = new ContributionId(Columns.uuid(row, "contribution_id"));
                        String print = row.getString("print");
                        if (print == null) {
                            of.also().add(contribution);
                        } else {
                            of.quotations()
                                    .add(new Passage(contribution, row.getInt("starts"), row.getInt("ends"), print));
                        }
                    });
        }
        return found;
    }

    /** Exactly these from now on. */
    void put(Statement statement) {
        jdbc.update("DELETE FROM statement_source WHERE statement_id = :id", Map.of("id", statement.id()));
        insert(List.of(statement));
    }

    /** Of statements that had none. */
    void insert(List<Statement> statements) {
        jdbc.batchUpdate("""
                INSERT INTO statement_source (statement_id, position, contribution_id, starts, ends, print)
                VALUES (:statement, :position, :contribution, :from, :to, :print)
                """, statements.stream().flatMap(SourceRows::rows).toArray(SqlParameterSource[]::new));
    }

    private static Stream<MapSqlParameterSource> rows(Statement statement) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        Stream.concat(
                        statement.quotations().stream().map(SourceRows::quoted),
                        statement.also().stream()
                                .map(id -> new MapSqlParameterSource("contribution", id)
                                        .addValue("from", null)
                                        .addValue("to", null)
                                        .addValue("print", null)))
                .forEach(row ->
                        rows.add(row.addValue("statement", statement.id()).addValue("position", rows.size())));
        return rows.stream();
    }

    private static MapSqlParameterSource quoted(Passage quotation) {
        return new MapSqlParameterSource("contribution", quotation.contribution())
                .addValue("from", quotation.from())
                .addValue("to", quotation.to())
                .addValue("print", quotation.print());
    }
}
