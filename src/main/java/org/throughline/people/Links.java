package org.throughline.people;

import com.fasterxml.uuid.impl.UUIDUtil;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where one-time links are kept: who asked, where they want to go, and the hash of the secret once there is one. */
@Repository
class Links {

    /** @param confirms what the link confirms besides the address */
    record Link(UUID id, EmailAddress email, LocalPath next, @Nullable UUID confirms, @Nullable Instant spent) {}

    private static final String COLUMNS = "SELECT id, email, next_path, confirms, spent FROM sign_in_link ";

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Link link, Instant now) {
        jdbc.sql("INSERT INTO sign_in_link (id, email, next_path, confirms, requested) VALUES (?, ?, ?, ?, ?)")
                .params(
                        UUIDUtil.asByteArray(link.id()),
                        link.email().value(),
                        link.next().value(),
                        link.confirms() == null ? null : UUIDUtil.asByteArray(link.confirms()),
                        Accounts.utc(now))
                .update();
    }

    /** Gives the link this secret instead of any other, unless it is spent or was asked for before that time. */
    boolean issue(UUID id, Secret secret, Instant expires, Instant askedSince) {
        return jdbc.sql("""
                        UPDATE sign_in_link SET secret_hash = ?, expires = ?
                        WHERE id = ? AND spent IS NULL AND requested >= ?""")
                        .params(secret.hash(), Accounts.utc(expires), UUIDUtil.asByteArray(id), Accounts.utc(askedSince))
                        .update()
                == 1;
    }

    /** Spends the link if nobody has: of many at once, the database lets exactly one do it. */
    boolean spend(Secret secret, Instant now) {
        return jdbc.sql("UPDATE sign_in_link SET spent = ? WHERE secret_hash = ? AND spent IS NULL AND expires > ?")
                        .params(Accounts.utc(now), secret.hash(), Accounts.utc(now))
                        .update()
                == 1;
    }

    Optional<Link> bySecret(Secret secret) {
        return jdbc.sql(COLUMNS + "WHERE secret_hash = ?")
                .param(secret.hash())
                .query(Links::link)
                .optional();
    }

    Optional<Link> byId(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(UUIDUtil.asByteArray(id))
                .query(Links::link)
                .optional();
    }

    /** Addresses are personal: a link is forgotten soon after nobody can use it any more. */
    int forgetOlderThan(Instant moment) {
        return jdbc.sql("DELETE FROM sign_in_link WHERE requested < ?")
                .param(Accounts.utc(moment))
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        byte[] confirms = row.getBytes("confirms");
        LocalDateTime spent = row.getObject("spent", LocalDateTime.class);
        return new Link(
                UUIDUtil.uuid(row.getBytes("id")),
                new EmailAddress(row.getString("email")),
                new LocalPath(row.getString("next_path")),
                confirms == null ? null : UUIDUtil.uuid(confirms),
                spent == null ? null : spent.toInstant(ZoneOffset.UTC));
    }
}
