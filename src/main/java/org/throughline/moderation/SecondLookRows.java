package org.throughline.moderation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Second looks as they are kept. */
@Repository
class SecondLookRows {

    private final JdbcClient jdbc;

    SecondLookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void draw(Case about, PersonId moderator, Outcome outcome, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO moderation_second_look
                            (case_id, consultation_id, first_moderator_id, first_outcome, drawn)
                        VALUES (:case, :consultation, :moderator, :outcome, :now)""")
                .param("case", about.id())
                .param("consultation", about.consultation())
                .param("moderator", moderator)
                .param("outcome", outcome)
                .param("now", now)
                .update();
    }

    /** Those that this moderator did not decide and nobody has looked at, the oldest first. */
    List<CaseId> waiting(ConsultationId consultation, PersonId moderator, int atMost) {
        return jdbc.sql("""
                        SELECT case_id FROM moderation_second_look
                        WHERE consultation_id = :consultation AND outcome IS NULL AND first_moderator_id <> :moderator
                        ORDER BY drawn, case_id LIMIT :most""")
                .param("consultation", consultation)
                .param("moderator", moderator)
                .param("most", atMost)
                .query((row, index) -> new CaseId(Columns.uuid(row, "case_id")))
                .list();
    }

    /** @return false when somebody was faster, when it was not drawn, and for whoever decided it first */
    boolean save(CaseId id, PersonId moderator, Outcome outcome, Instant now) {
        return jdbc.sql("""
                                UPDATE moderation_second_look SET moderator_id = :moderator, outcome = :outcome, made = :now
                                WHERE case_id = :id AND outcome IS NULL AND first_moderator_id <> :moderator""")
                        .param("moderator", moderator)
                        .param("outcome", outcome)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }
}
