package org.throughline.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Id;

/** Where one-time links are kept: who asked, where they want to go, and the hash of the secret once there is one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Links {

    /** A typed id, for the driver has a reading of its own for a bare UUID. */
    record Key(UUID value) implements Id {}

    /** @param confirms what the link confirms besides the address */
    record Link(
            Key id,
            String email,
            String nextPath,
            @Nullable Key confirms,
            @Nullable Instant spent) {}

    private static final String COLUMNS = "SELECT id, email, next_path, confirms, spent FROM sign_in_link ";

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, EmailAddress email, LocalPath next, @Nullable UUID confirms, Instant now) {
        jdbc.sql("""
                INSERT INTO sign_in_link (id, email, next_path, confirms, requested)
                VALUES (:id, :email, :next, :confirms, :now)""")
                .param("id", id)
                .param("email", email.value())
                .param("next", next.value())
                .param("confirms", confirms)
                .param("now", now)
                .update();
    }

    /** Gives the link this secret instead of any other, unless it is spent or was asked for before that time. */
    boolean issue(UUID id, Secret secret, Instant expires, Instant askedSince) {
        return jdbc.sql("""
                        UPDATE sign_in_link SET secret_hash = :hash, expires = :expires
                        WHERE id = :id AND spent IS NULL AND requested >= :askedSince""")
                        .param("hash", secret.hash())
                        .param("expires", expires)
                        .param("id", id)
                        .param("askedSince", askedSince)
                        .update()
                == 1;
    }

    /** Spends the link if nobody has: of many at once, the database lets exactly one do it. */
    boolean spend(Secret secret, Instant now) {
        return jdbc.sql("""
                        UPDATE sign_in_link SET spent = :now
                        WHERE secret_hash = :hash AND spent IS NULL AND expires > :now""").param("now", now).param("hash", secret.hash()).update() == 1;
    }

    Optional<Link> bySecret(Secret secret) {
        return jdbc.sql(COLUMNS + "WHERE secret_hash = :hash")
                .param("hash", secret.hash())
                .query(Link.class)
                .optional();
    }

    Optional<Link> byId(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Link.class)
                .optional();
    }

    /** Addresses are personal: a link is forgotten soon after nobody can use it any more. */
    int forgetOlderThan(Instant moment) {
        return jdbc.sql("DELETE FROM sign_in_link WHERE requested < :moment")
                .param("moment", moment)
                .update();
    }
}
