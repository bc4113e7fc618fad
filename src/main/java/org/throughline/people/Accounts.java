package org.throughline.people;

import com.fasterxml.uuid.impl.UUIDUtil;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.BodyId;

/** Where accounts and the roles granted to them are kept. */
@Repository
class Accounts {

    private static final String COLUMNS = "SELECT id, version, email, display_name, created FROM person ";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the account unless the address has one; never a question first, for two may ask at once. */
    void addIfNew(Person person) {
        jdbc.sql("""
                INSERT INTO person (id, version, email, display_name, created) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE email = VALUES(email)""")
                .params(
                        UUIDUtil.asByteArray(person.id().value()),
                        person.version(),
                        person.email().value(),
                        person.displayName(),
                        utc(person.created()))
                .update();
    }

    Optional<Person> byId(PersonId id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(UUIDUtil.asByteArray(id.value()))
                .query(Accounts::person)
                .optional();
    }

    Optional<Person> byEmail(EmailAddress email) {
        return jdbc.sql(COLUMNS + "WHERE email = ?")
                .param(email.value())
                .query(Accounts::person)
                .optional();
    }

    List<Person> byId(Collection<PersonId> ids) {
        return jdbc.sql(COLUMNS + "WHERE id IN (:ids)")
                .param("ids", ids.stream().map(id -> UUIDUtil.asByteArray(id.value())).toList())
                .query(Accounts::person)
                .list();
    }

    void save(Person person) {
        int changed = jdbc.sql("UPDATE person SET version = version + 1, display_name = ? WHERE id = ? AND version = ?")
                .params(person.displayName(), UUIDUtil.asByteArray(person.id().value()), person.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("The account was changed meanwhile");
        }
    }

    /** @return whether the role is new to the person */
    boolean addGrant(PersonId person, Grant grant, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO role_grant (person_id, body_id, role, granted) VALUES (?, ?, ?, ?)")
                        .params(
                                UUIDUtil.asByteArray(person.value()),
                                UUIDUtil.asByteArray(grant.body().value()),
                                grant.role().name(),
                                utc(now))
                        .update()
                == 1;
    }

    Set<Grant> grants(PersonId person) {
        return jdbc
                .sql("SELECT role, body_id FROM role_grant WHERE person_id = ?")
                .param(UUIDUtil.asByteArray(person.value()))
                .query((row, number) -> new Grant(
                        Role.valueOf(row.getString("role")), new BodyId(UUIDUtil.uuid(row.getBytes("body_id")))))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(UUIDUtil.uuid(row.getBytes("id"))),
                row.getInt("version"),
                new EmailAddress(row.getString("email")),
                row.getString("display_name"),
                row.getObject("created", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
