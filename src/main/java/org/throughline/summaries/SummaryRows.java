package org.throughline.summaries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Summaries by their versions. Whoever changes anything of a summary holds its row first, so that changes come one after the other. */
@Repository
class SummaryRows {

    /**
     * @param editor who changed it last
     * @param ready the version of which they said that it is ready; 0 while they never did
     */
    record Summary(UUID place, int version, PersonId editor, Instant edited, int ready) {

        boolean isReady() {
            return ready == version;
        }
    }

    /** One that is ready and not signed; key and title are absent for what is no section. */
    record Ready(
            ConsultationId consultation,
            UUID place,
            PersonId editor,
            @Nullable String key,
            @Nullable String title) {}

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

    void ready(SummaryId summary) {
        jdbc.sql("UPDATE summary SET ready = version WHERE consultation_id = :consultation AND place_id = :place")
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .update();
    }

    /** Those that are ready and not signed, what was changed first before the others; one statement. */
    List<Ready> ready(Collection<ConsultationId> consultations) {
        return consultations.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT s.consultation_id, s.place_id, s.editor_id, x.section_key, x.title
                        FROM summary s JOIN consultation k ON k.id = s.consultation_id
                        LEFT JOIN section x ON x.version_id = k.version_id AND x.id = s.place_id
                        WHERE s.consultation_id IN (:consultations) AND s.ready = s.version AND NOT EXISTS (
                            SELECT 1 FROM summary_signature g WHERE g.consultation_id = s.consultation_id
                                AND g.place_id = s.place_id AND g.version = s.version)
                        ORDER BY s.edited, s.place_id""")
                        .param("consultations", consultations)
                        .query((row, index) -> new Ready(
                                new ConsultationId(Columns.uuid(row, "consultation_id")),
                                Columns.uuid(row, "place_id"),
                                new PersonId(Columns.uuid(row, "editor_id")),
                                row.getString("section_key"),
                                row.getString("title")))
                        .list();
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
                Columns.instant(row, "edited"),
                row.getInt("ready"));
    }
}
