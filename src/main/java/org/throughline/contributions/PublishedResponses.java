package org.throughline.contributions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationId;

/**
 * How much of each response is published, kept: a response counts as one comment of its consultation from its first published
 * contribution to its last. The row is locked by the change that counts, so that of two moderators at once one finds the first.
 */
@Repository
class PublishedResponses {

    private final JdbcClient jdbc;

    PublishedResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more and tells whether it is the first. */
    boolean isFirst(InResponse within, ConsultationId consultation) {
        jdbc.sql("""
                        INSERT INTO response_count (response_id, consultation_id, published) VALUES (:response, :consultation, 1)
                        ON DUPLICATE KEY UPDATE published = published + 1
                        """)
                .param("response", within.response())
                .param("consultation", consultation)
                .update();
        return published(within) == 1;
    }

    /** Counts one less and tells whether it was the last. */
    boolean wasLast(InResponse within) {
        jdbc.sql("UPDATE response_count SET published = published - 1 WHERE response_id = :response")
                .param("response", within.response())
                .update();
        return published(within) == 0;
    }

    private int published(InResponse within) {
        return jdbc.sql("SELECT published FROM response_count WHERE response_id = :response")
                .param("response", within.response())
                .query(Integer.class)
                .single();
    }
}
