package org.throughline.throughlines;

import java.time.Instant;
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
