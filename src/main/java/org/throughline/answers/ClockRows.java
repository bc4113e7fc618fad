package org.throughline.answers;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** How far the answering of consultations is; one statement each. */
@Repository
class ClockRows {

    private record Counted(int themes, int answered, int late) {}

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AnswerClock of(ConsultationView consultation, Instant now) {
        Counted counted = jdbc.sql("""
                        WITH held AS (SELECT a.subject_id, a.kind, a.first_published FROM answer a
                            LEFT JOIN answer_withdrawal w ON w.answer_id = a.id AND w.number = a.edition
                            WHERE a.consultation_id = :consultation AND a.edition > 0 AND w.answer_id IS NULL)
                        SELECT (SELECT COUNT(*) FROM theme t WHERE t.consultation_id = :consultation AND t.state = 'CONFIRMED') AS themes,
                            (SELECT COUNT(*) FROM theme t JOIN held h ON h.subject_id = t.id AND h.kind = 'THEME'
                                WHERE t.consultation_id = :consultation AND t.state = 'CONFIRMED') AS answered,
                            (SELECT COUNT(*) FROM held l WHERE l.first_published > :due) AS late
                        """)
                .param("consultation", consultation.id())
                .param("due", AnswerClock.due(consultation.closes()))
                .query(Counted.class)
                .single();
        return AnswerClock.of(consultation.closes(), now, counted.themes(), counted.answered(), counted.late());
    }

    /** How many confirmed themes have no answer that holds; a consultation without is left out. */
    Map<ConsultationId, Integer> unanswered(List<ConsultationId> consultations) {
        Map<ConsultationId, Integer> unanswered = new HashMap<>();
        if (!consultations.isEmpty()) {
            jdbc.sql("""
                            SELECT t.consultation_id, COUNT(*) AS themes FROM theme t
                            WHERE t.consultation_id IN (:consultations) AND t.state = 'CONFIRMED' AND NOT EXISTS (
                                SELECT 1 FROM answer a
                                LEFT JOIN answer_withdrawal w ON w.answer_id = a.id AND w.number = a.edition
                                WHERE a.subject_id = t.id AND a.kind = 'THEME' AND a.edition > 0 AND w.answer_id IS NULL)
                            GROUP BY t.consultation_id""").param("consultations", consultations).query(row -> {
                unanswered.put(new ConsultationId(Columns.uuid(row, "consultation_id")), row.getInt("themes"));
            });
        }
        return unanswered;
    }
}
