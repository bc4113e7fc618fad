package org.throughline.themes;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** How sure the machine must be, as it is kept: each time that somebody said so. */
@Repository
class ConfidenceRows {

    private final JdbcClient jdbc;

    ConfidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds, and who said so. */
    record Said(int percent, PersonId by, Instant made) {}

    void insert(ConsultationId consultation, int percent, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO theme_help (id, consultation_id, percent, moderator_id, made)
                        VALUES (:id, :consultation, :percent, :by, :now)""")
                .param("id", Ids.next())
                .param("consultation", consultation)
                .param("percent", percent)
                .param("by", by)
                .param("now", now)
                .update();
    }

    Optional<Said> latest(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT percent, moderator_id, made FROM theme_help WHERE consultation_id = :consultation
                        ORDER BY made DESC, id DESC LIMIT 1""")
                .param("consultation", consultation)
                .query((row, index) -> new Said(
                        row.getInt("percent"),
                        new PersonId(Columns.uuid(row, "moderator_id")),
                        Columns.instant(row, "made")))
                .optional();
    }
}
