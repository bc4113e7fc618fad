package org.throughline.people;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;

/** The codes with which people who hold a role may add a passkey: at most one for each person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyCodes {

    private static final String USABLE = " WHERE person_id = :person AND used IS NULL AND expires > :now";

    private final JdbcClient jdbc;

    PasskeyCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of any other. */
    void put(PersonId person, BodyId body, PasskeyCode code, Instant now, Instant expires) {
        jdbc.sql("""
                        INSERT INTO passkey_code (person_id, body_id, code_hash, issued, expires, used)
                        VALUES (:person, :body, :hash, :now, :expires, NULL)
                        ON DUPLICATE KEY UPDATE body_id = VALUES(body_id), code_hash = VALUES(code_hash), issued = VALUES(issued),
                            expires = VALUES(expires), used = NULL""")
                .param("person", person)
                .param("body", body)
                .param("hash", code.hash())
                .param("now", now)
                .param("expires", expires)
                .update();
    }

    boolean fits(PersonId person, PasskeyCode code, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM passkey_code" + USABLE + " AND code_hash = :hash")
                        .param("person", person)
                        .param("now", now)
                        .param("hash", code.hash())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<Instant> usableUntil(PersonId person, Instant now) {
        return jdbc.sql("SELECT expires FROM passkey_code" + USABLE)
                .param("person", person)
                .param("now", now)
                .query(Instant.class)
                .optional();
    }

    /** Uses the code if nobody has: of many at once, the database lets exactly one do it. */
    boolean use(PersonId person, Instant now) {
        return jdbc.sql("UPDATE passkey_code SET used = :now" + USABLE)
                        .param("person", person)
                        .param("now", now)
                        .update()
                == 1;
    }
}
