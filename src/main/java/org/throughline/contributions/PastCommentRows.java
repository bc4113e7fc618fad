package org.throughline.contributions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;

/** Writes many comments at once, with what was said of them. */
@Repository
class PastCommentRows {

    record Row(Contribution contribution, Words words, Set<PersonId> endorsedBy) {}

    private final NamedParameterJdbcOperations batches;

    PastCommentRows(NamedParameterJdbcOperations batches) {
        this.batches = batches;
    }

    void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        write(Comments.INSERT, rows.stream().map(PastCommentRows::contribution));
        write(
                "INSERT INTO contribution_section (contribution_id, position, section_id) VALUES (:id, :position, :section)",
                rows.stream().flatMap(PastCommentRows::sections));
        write(
                "INSERT INTO endorsement (contribution_id, person_id, made) VALUES (:id, :person, :made)",
                rows.stream().flatMap(PastCommentRows::endorsements));
        batches.update(
                """
                UPDATE contribution SET endorsements =
                    (SELECT COUNT(*) FROM endorsement WHERE endorsement.contribution_id = contribution.id)
                WHERE id IN (:ids)""",
                Map.of("ids", rows.stream().map(row -> row.contribution().id()).toList()));
    }

    private void write(String sql, Stream<? extends SqlParameterSource> rows) {
        SqlParameterSource[] batch = rows.toArray(SqlParameterSource[]::new);
        if (batch.length > 0) {
            batches.batchUpdate(sql, batch);
        }
    }

    private static MapSqlParameterSource of(Row row) {
        return new MapSqlParameterSource("id", row.contribution().id());
    }

    private static SqlParameterSource contribution(Row row) {
        return new MapSqlParameterSource(Comments.columns(row.contribution(), row.words(), References.next()));
    }

    private static Stream<SqlParameterSource> sections(Row row) {
        return IntStream.range(0, row.words().sections().size())
                .mapToObj(position -> of(row).addValue("position", position)
                        .addValue("section", row.words().sections().get(position)));
    }

    private static Stream<SqlParameterSource> endorsements(Row row) {
        return row.endorsedBy().stream()
                .map(person -> of(row).addValue("person", person)
                        .addValue("made", row.contribution().submitted()));
    }
}
