package org.throughline.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/** Who was accountable for which answer, and since when; what was once is kept. */
@Repository
class HandOverRows {

    private final JdbcClient jdbc;

    HandOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            AnswerId answer,
            @Nullable PersonId from,
            @Nullable PersonId to,
            @Nullable PersonId by,
            String reason,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO answer_handover (id, answer_id, from_person, to_person, by_person, reason, made)
                        VALUES (:id, :answer, :from, :to, :by, :reason, :now)
                        """)
                .param("id", Ids.next())
                .param("answer", answer)
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("reason", reason)
                .param("now", now)
                .update();
    }
}
