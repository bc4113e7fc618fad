package org.throughline.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** Whom and what published answers reach. */
@Repository
class ReachRows {

    /** What an answer's subject holds now, as far as it is published. */
    private static final String HELD = """
            SELECT a.id AS answer_id, c.id AS contribution_id FROM answer a
            JOIN theme_member m ON m.theme_id = a.subject_id JOIN contribution c ON c.id = m.contribution_id
            WHERE a.id = :id AND a.kind = 'THEME' AND c.state = 'PUBLISHED'
            UNION SELECT a.id, c.id FROM answer a
            JOIN signed_source s ON s.statement_id = a.subject_id JOIN contribution c ON c.id = s.contribution_id
            WHERE a.id = :id AND a.kind = 'STATEMENT' AND c.state = 'PUBLISHED'
            UNION SELECT a.id, c.id FROM answer a JOIN contribution c ON c.id = a.subject_id
            WHERE a.id = :id AND a.kind = 'CONTRIBUTION' AND c.state = 'PUBLISHED'
            """;

    private final JdbcClient jdbc;

    ReachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnswerId id) {
        jdbc.sql("INSERT IGNORE INTO answer_reach (answer_id, contribution_id) " + HELD)
                .param("id", id)
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

    /** @return how many people are concerned who were not before */
    int touch(AnswerId id) {
        return jdbc.sql("""
                        INSERT IGNORE INTO answer_touched (answer_id, person_id, told, replied)
                        SELECT DISTINCT r.answer_id, c.author_id, FALSE, FALSE
                        FROM answer_reach r JOIN contribution c ON c.id = r.contribution_id
                        WHERE r.answer_id = :id AND c.state = 'PUBLISHED'
                        """).param("id", id).update();
    }

    /** Published answers to this theme, statement or contribution. */
    List<AnswerId> answering(UUID subject) {
        return jdbc.sql("SELECT id FROM answer WHERE subject_id = :subject AND edition > 0")
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
