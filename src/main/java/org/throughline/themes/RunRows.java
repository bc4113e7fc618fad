package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** The latest run of each section, as it is kept. */
@Repository
class RunRows {

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run that somebody asked for. */
    record Wanted(UUID id, ConsultationId consultation, SectionId section) {}

    /** One is wanted from now on; where one is wanted already, that one. */
    void ask(ConsultationId consultation, SectionId section, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO theme_run (consultation_id, section_id, id, state, moderator_id, asked, lanes, lanes_done, texts,
                            model, parameters, fingerprint, fresh, as_before, dropped, left_out)
                        VALUES (:consultation, :section, :id, 'WANTED', :by, :now, 0, 0, 0, '', '', '', 0, 0, 0, 0)
                        ON DUPLICATE KEY UPDATE id = CASE WHEN state = 'WANTED' THEN id ELSE VALUES(id) END,
                            moderator_id = CASE WHEN state = 'WANTED' THEN moderator_id ELSE VALUES(moderator_id) END,
                            asked = CASE WHEN state = 'WANTED' THEN asked ELSE VALUES(asked) END,
                            lanes_done = CASE WHEN state = 'WANTED' THEN lanes_done ELSE 0 END,
                            lanes = CASE WHEN state = 'WANTED' THEN lanes ELSE 0 END,
                            state = 'WANTED'""")
                .param("consultation", consultation)
                .param("section", section)
                .param("id", Ids.next())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** The one that waits longest. */
    Optional<Wanted> next() {
        return jdbc.sql(
                        "SELECT id, consultation_id, section_id FROM theme_run WHERE state = 'WANTED' ORDER BY asked, id LIMIT 1")
                .query((row, index) -> new Wanted(
                        Columns.uuid(row, "id"),
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        new SectionId(Columns.uuid(row, "section_id"))))
                .optional();
    }

    void progress(UUID id, int lanes, int done) {
        jdbc.sql("UPDATE theme_run SET lanes = :lanes, lanes_done = :done WHERE id = :id AND state = 'WANTED'")
                .param("lanes", lanes)
                .param("done", done)
                .param("id", id)
                .update();
    }

    /** @return false when it is done already, or another is wanted: then nothing of it may be kept */
    boolean finish(Run run, Instant now) {
        return jdbc.sql("""
                                UPDATE theme_run SET state = 'DONE', finished = :now, lanes_done = lanes, texts = :texts, model = :model,
                                    parameters = :parameters, fingerprint = :fingerprint, fresh = :fresh, as_before = :before,
                                    dropped = :dropped, left_out = :left WHERE id = :id AND state = 'WANTED'""")
                        .param("now", now)
                        .param("texts", run.texts())
                        .param("model", run.model())
                        .param("parameters", run.parameters())
                        .param("fingerprint", run.fingerprint())
                        .param("fresh", run.fresh())
                        .param("before", run.asBefore())
                        .param("dropped", run.dropped())
                        .param("left", run.leftOut())
                        .param("id", run.id())
                        .update()
                == 1;
    }

    Optional<Run> latest(ConsultationId consultation, SectionId section) {
        return jdbc.sql("SELECT * FROM theme_run WHERE consultation_id = :consultation AND section_id = :section")
                .param("consultation", consultation)
                .param("section", section)
                .query(RunRows::run)
                .optional();
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        return new Run(
                Columns.uuid(row, "id"),
                "WANTED".equals(Columns.text(row, "state")),
                Columns.instantOrNull(row, "finished"),
                row.getInt("lanes"),
                row.getInt("lanes_done"),
                row.getInt("texts"),
                Columns.text(row, "model"),
                Columns.text(row, "parameters"),
                Columns.text(row, "fingerprint"),
                row.getInt("fresh"),
                row.getInt("as_before"),
                row.getInt("dropped"),
                row.getInt("left_out"));
    }
}
