package org.throughline.throughlines;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** Consultations in which dispositions are to be worked out again. */
@Repository
class DueRows {

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something has happened; whoever asks in the same consultation comes one after the other. */
    void ask(ConsultationId consultation) {
        jdbc.sql("""
                        INSERT INTO disposition_due (consultation_id, asked) VALUES (:consultation, 1)
                        ON DUPLICATE KEY UPDATE asked = asked + 1""").param("consultation", consultation).update();
    }

    /** With how often each was asked for. */
    Map<ConsultationId, Long> due() {
        Map<ConsultationId, Long> due = new TreeMap<>(Comparator.comparing(ConsultationId::value));
        jdbc.sql("SELECT consultation_id, asked FROM disposition_due").query(row -> {
            due.put(new ConsultationId(Columns.uuid(row, "consultation_id")), row.getLong("asked"));
        });
        return due;
    }

    /** It is done, unless something has happened since it was asked for so often. */
    void done(ConsultationId consultation, long asked) {
        jdbc.sql("DELETE FROM disposition_due WHERE consultation_id = :consultation AND asked = :asked")
                .param("consultation", consultation)
                .param("asked", asked)
                .update();
    }
}
