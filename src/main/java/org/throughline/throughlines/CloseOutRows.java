package org.throughline.throughlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Consultations that are closed out, as they are kept. */
@Repository
class CloseOutRows {

    /** As it is kept. */
    record Kept(Instant at, PersonId by, int contributions) {}

    private final JdbcClient jdbc;

    CloseOutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is closed out already */
    boolean insert(ConsultationId consultation, PersonId by, Instant now, int contributions) {
        return jdbc.sql("""
                                INSERT IGNORE INTO close_out (consultation_id, closed_by, closed, contributions)
                                VALUES (:consultation, :by, :now, :contributions)""")
                        .param("consultation", consultation)
                        .param("by", by)
                        .param("now", now)
                        .param("contributions", contributions)
                        .update()
                == 1;
    }

    /** @return false when it is not closed out */
    boolean takeBack(ConsultationId consultation, String reason, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO close_out_taken_back (consultation_id, closed, taken_back, reason)
                        SELECT c.consultation_id, c.closed, :now, :reason FROM close_out c WHERE c.consultation_id = :consultation""")
                .param("now", now)
                .param("reason", reason)
                .param("consultation", consultation)
                .update();
        return jdbc.sql("DELETE FROM close_out WHERE consultation_id = :consultation")
                        .param("consultation", consultation)
                        .update()
                == 1;
    }

    /** The first one first. */
    List<TakenBack> takenBack(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT closed, taken_back, reason FROM close_out_taken_back
                        WHERE consultation_id = :consultation ORDER BY closed""")
                .param("consultation", consultation)
                .query((row, index) -> new TakenBack(
                        Columns.instant(row, "closed"),
                        Columns.instant(row, "taken_back"),
                        Columns.text(row, "reason")))
                .list();
    }

    Optional<Kept> find(ConsultationId consultation) {
        return jdbc.sql("SELECT closed, closed_by, contributions FROM close_out WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query((row, index) -> new Kept(
                        Columns.instant(row, "closed"),
                        new PersonId(Columns.uuid(row, "closed_by")),
                        row.getInt("contributions")))
                .optional();
    }
}
