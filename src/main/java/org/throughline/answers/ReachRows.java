package org.throughline.answers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

/** Whom and what published answers reach. */
@Repository
class ReachRows {

    /** What an answer's subject holds now. */
    private static final String HELD = """
            SELECT a.id AS answer_id, m.contribution_id FROM answer a
            JOIN theme_member m ON m.theme_id = a.subject_id JOIN theme_reading r ON r.contribution_id = m.contribution_id
            WHERE a.id = :id AND a.kind = 'THEME' AND r.state IN ('WAITING', 'READ', 'FOREIGN')
            UNION SELECT a.id, s.contribution_id FROM answer a JOIN signed_source s ON s.statement_id = a.subject_id
            WHERE a.id = :id AND a.kind = 'STATEMENT'
            UNION SELECT a.id, a.subject_id FROM answer a WHERE a.id = :id AND a.kind = 'CONTRIBUTION'
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ReachRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What it reaches already stays as it is. */
    void add(AnswerId id, Instant now) {
        jdbc.sql("INSERT IGNORE INTO answer_reach (answer_id, contribution_id, since)"
                        + " SELECT h.answer_id, h.contribution_id, :now FROM (" + HELD + ") h")
                .param("id", id)
                .param("now", now)
                .update();
    }

    /**
     * What has been taken out of the theme or statement is not answered by it any more. Where nothing is left of that itself, what was
     * answered stays answered.
     */
    void drop(AnswerId id) {
        jdbc.sql("DELETE FROM answer_reach WHERE answer_id = :id AND EXISTS (SELECT 1 FROM (" + HELD
                        + ") g) AND contribution_id NOT IN (SELECT h.contribution_id FROM (" + HELD + ") h)")
                .param("id", id)
                .update();
    }

    List<ContributionId> of(AnswerId id) {
        return jdbc.sql("SELECT contribution_id FROM answer_reach WHERE answer_id = :id ORDER BY contribution_id")
                .param("id", id)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    /** How many contributions an answer's subject holds now, whether it is published or not. */
    int held(AnswerId id) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + HELD + ") g")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** How many people it concerns who are still to be told of it. */
    int toBeTold(AnswerId id) {
        return jdbc.sql("SELECT COUNT(*) FROM answer_touched WHERE answer_id = :id AND told = FALSE")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** @return whether any of these people was not concerned before */
    boolean touch(AnswerId id, Collection<PersonId> people) {
        int[] added = batches.batchUpdate(
                """
                INSERT IGNORE INTO answer_touched (answer_id, person_id, told, replied) VALUES (:id, :person, FALSE, FALSE)
                """,
                people.stream()
                        .map(person -> new MapSqlParameterSource("id", id).addValue("person", person))
                        .toArray(SqlParameterSource[]::new));
        return IntStream.of(added).anyMatch(rows -> rows != 0);
    }

    /** Published answers to this theme, statement or contribution that hold; one that is withdrawn reaches nobody new. */
    List<AnswerId> answering(UUID subject) {
        return jdbc.sql("""
                        SELECT a.id FROM answer a WHERE a.subject_id = :subject AND a.edition > 0
                            AND NOT EXISTS (SELECT 1 FROM answer_withdrawal w WHERE w.answer_id = a.id AND w.number = a.edition)""")
                .param("subject", subject)
                .query((row, index) -> new AnswerId(Columns.uuid(row, "id")))
                .list();
    }

    /** Those whom the answer concerns and who were not told of it; locked, so that nobody is told twice. */
    List<PersonId> untold(AnswerId id) {
        return jdbc.sql(
                        "SELECT person_id FROM answer_touched WHERE answer_id = :id AND told = FALSE ORDER BY person_id FOR UPDATE")
                .param("id", id)
                .query((row, index) -> new PersonId(Columns.uuid(row, "person_id")))
                .list();
    }

    void told(AnswerId id) {
        jdbc.sql("UPDATE answer_touched SET told = TRUE WHERE answer_id = :id AND told = FALSE")
                .param("id", id)
                .update();
    }
}
