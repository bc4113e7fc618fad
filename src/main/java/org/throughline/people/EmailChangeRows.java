package org.throughline.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where wishes for another address are kept, and fulfilled. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EmailChangeRows {

    private static final String COLUMNS = "SELECT id, person_id AS person, email, earlier FROM email_change ";

    /** @param earlier the address from before, once the wish is fulfilled */
    record Change(
            Links.Key id,
            PersonId person,
            String email,
            @Nullable String earlier) {}

    private final JdbcClient jdbc;

    EmailChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, PersonId person, EmailAddress email, Instant now) {
        jdbc.sql("INSERT INTO email_change (id, person_id, email, requested) VALUES (:id, :person, :email, :now)")
                .param("id", id)
                .param("person", person)
                .param("email", email.value())
                .param("now", now)
                .update();
    }

    Optional<Change> byId(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Change.class)
                .optional();
    }

    /** What this secret proves now, for this person. */
    Optional<Change> usable(Secret secret, PersonId person, Instant now) {
        return jdbc.sql(COLUMNS
                        + "WHERE secret_hash = :hash AND person_id = :person AND changed IS NULL AND expires > :now")
                .param("hash", secret.hash())
                .param("person", person)
                .param("now", now)
                .query(Change.class)
                .optional();
    }

    /** Gives the wish this secret instead of any other, unless it is fulfilled or was made before that time. */
    boolean issue(UUID id, Secret secret, Instant expires, Instant askedSince) {
        return jdbc.sql("""
                        UPDATE email_change SET secret_hash = :hash, expires = :expires
                        WHERE id = :id AND changed IS NULL AND requested >= :askedSince""")
                        .param("hash", secret.hash())
                        .param("expires", expires)
                        .param("id", id)
                        .param("askedSince", askedSince)
                        .update()
                == 1;
    }

    /** Of many at once, the database lets exactly one do it. */
    boolean fulfil(Change change, String earlier, Instant now) {
        return jdbc.sql("UPDATE email_change SET changed = :now, earlier = :earlier WHERE id = :id AND changed IS NULL")
                        .param("now", now)
                        .param("earlier", earlier)
                        .param("id", change.id())
                        .update()
                == 1;
    }

    /** @throws DuplicateKeyException when somebody has an account under this address */
    void use(PersonId person, EmailAddress email) {
        jdbc.sql("UPDATE person SET email = :email, version = version + 1 WHERE id = :person")
                .param("email", email.value())
                .param("person", person)
                .update();
    }

    /** Links that were mailed to an address sign nobody in any more, but for those that bring something somebody wrote. */
    void endLinks(String earlier, EmailAddress email) {
        jdbc.sql("DELETE FROM sign_in_link WHERE email = :earlier AND confirms IS NULL")
                .param("earlier", earlier)
                .update();
        jdbc.sql("UPDATE sign_in_link SET email = :email WHERE email = :earlier")
                .param("email", email.value())
                .param("earlier", earlier)
                .update();
    }

    void forgetOlderThan(Instant moment) {
        jdbc.sql("DELETE FROM email_change WHERE requested < :moment")
                .param("moment", moment)
                .update();
    }
}
