package org.throughline.answers;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationView;

/** How far the answering of a consultation is; one statement. */
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
}
