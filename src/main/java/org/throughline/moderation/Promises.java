package org.throughline.moderation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationId;

/** Within how many days bodies aim to decide. */
@Repository
class Promises {

    static final int USUAL_DAYS = 3;

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int days(ConsultationId consultation) {
        return jdbc.sql("SELECT days FROM moderation_promise WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query(Integer.class)
                .optional()
                .orElse(USUAL_DAYS);
    }

    void save(ConsultationId consultation, int days) {
        jdbc.sql("""
                        INSERT INTO moderation_promise (consultation_id, days) VALUES (:consultation, :days)
                        ON DUPLICATE KEY UPDATE days = VALUES(days)""").param("consultation", consultation).param("days", days).update();
    }
}
