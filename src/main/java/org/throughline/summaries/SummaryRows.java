package org.throughline.summaries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Summaries by their versions. Whoever changes anything of a summary holds its row first, so that changes come one after the other. */
@Repository
class SummaryRows {

    /** @param editor who changed it last */
    record Summary(UUID place, int version, PersonId editor, Instant edited) {}

    private final JdbcClient jdbc;

    SummaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void edited(SummaryId summary, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO summary (consultation_id, place_id, version, editor_id, edited)
                        VALUES (:consultation, :place, 1, :by, :now)
                        ON DUPLICATE KEY UPDATE version = version + 1, editor_id = VALUES(editor_id), edited = VALUES(edited)
                        """)
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** What it rests on has changed: what was signed is not what is there any more, though nobody edited it. */
    void outdated(SummaryId summary) {
        jdbc.sql("UPDATE summary SET version = version + 1 WHERE consultation_id = :consultation AND place_id = :place")
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .update();
    }

    Optional<Summary> lock(SummaryId summary) {
        return jdbc.sql("SELECT * FROM summary WHERE consultation_id = :consultation AND place_id = :place FOR UPDATE")
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .query((row, index) -> summary(row))
                .optional();
    }

    /** All summaries of a consultation that were begun, by their places. */
    Map<UUID, Summary> of(ConsultationId consultation) {
        Map<UUID, Summary> summaries = new HashMap<>();
        jdbc.sql("SELECT * FROM summary WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query(row -> {
                    Summary summary = summary(row);
                    summaries.put(summary.place(), summary);
                });
        return summaries;
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                Columns.uuid(row, "place_id"),
                row.getInt("version"),
                new PersonId(Columns.uuid(row, "editor_id")),
                Columns.instant(row, "edited"));
    }
}
