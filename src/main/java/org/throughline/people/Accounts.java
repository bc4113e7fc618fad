package org.throughline.people;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts and the roles granted to them are kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Accounts {

    private static final String COLUMNS = """
            SELECT id, version, email, display_name, name_shown, words_shown, may_be_contacted, created, sessions_since FROM person
            """;

    private static final String INSERT = """
            INSERT INTO person (id, version, email, display_name, name_shown, words_shown, may_be_contacted, created)
            VALUES (:id, :version, :email, :displayName, :nameShown, :wordsShown, :mayBeContacted, :created)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Accounts(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds the account unless the address has one; never a question first, for two may ask at once. */
    void addIfNew(Person person) {
        jdbc.sql(INSERT + "ON DUPLICATE KEY UPDATE email = VALUES(email)")
                .params(columns(person))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one of the addresses has an account */
    void addAll(List<Person> people) {
        batches.batchUpdate(
                INSERT,
                people.stream()
                        .map(person -> new MapSqlParameterSource(columns(person)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static Map<String, @Nullable Object> columns(Person person) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", person.id());
        columns.put("version", person.version());
        columns.put("email", person.email().value());
        columns.put("displayName", person.displayName());
        columns.put("nameShown", person.choices().nameShown());
        columns.put("wordsShown", person.choices().wordsShown());
        columns.put("mayBeContacted", person.choices().mayBeContacted());
        columns.put("created", person.created());
        return columns;
    }

    Optional<Person> byId(PersonId id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::person);
    }

    Optional<Person> byEmail(EmailAddress email) {
        return jdbc.sql(COLUMNS + "WHERE email = :email")
                .param("email", email.value())
                .query(Row.class)
                .optional()
                .map(Row::person);
    }

    List<Person> byId(Collection<PersonId> ids) {
        return jdbc.sql(COLUMNS + "WHERE id IN (:ids)").param("ids", ids).query(Row.class).stream()
                .map(Row::person)
                .toList();
    }

    /** What others may see of these people, of those who have erased their account too. One statement that needs no transaction around it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<Shown> shown(Collection<PersonId> ids) {
        return jdbc.sql("""
                        SELECT id, display_name, name_shown, words_shown FROM person WHERE id IN (:ids)
                        UNION ALL
                        SELECT person_id, NULL, FALSE, words_shown FROM erased_person WHERE person_id IN (:ids)""").param("ids", ids).query(Shown.class).list();
    }

    record Shown(PersonId id, @Nullable String displayName, boolean nameShown, boolean wordsShown) {}

    void save(Person person) {
        int changed = jdbc.sql("""
                        UPDATE person SET version = version + 1, display_name = :displayName, name_shown = :nameShown,
                            words_shown = :wordsShown, may_be_contacted = :mayBeContacted
                        WHERE id = :id AND version = :version""").params(columns(person)).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("The account was changed meanwhile");
        }
    }

    /** Sessions opened until now are over. */
    void endSessions(PersonId person, Instant now) {
        jdbc.sql("UPDATE person SET sessions_since = :now WHERE id = :id")
                .param("now", now)
                .param("id", person)
                .update();
    }

    /** @return whether the role is new to the person */
    boolean addGrant(PersonId person, Grant grant, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO role_grant (person_id, body_id, role, granted)
                        VALUES (:person, :body, :role, :now)""")
                        .param("person", person)
                        .param("body", grant.body())
                        .param("role", grant.role().name())
                        .param("now", now)
                        .update()
                == 1;
    }

    Set<Grant> grants(PersonId person) {
        return jdbc.sql("SELECT role, body_id AS body FROM role_grant WHERE person_id = :person")
                .param("person", person)
                .query(Grant.class)
                .set();
    }

    private record Row(
            PersonId id,
            int version,
            String email,
            @Nullable String displayName,
            boolean nameShown,
            boolean wordsShown,
            boolean mayBeContacted,
            Instant created,
            @Nullable Instant sessionsSince) {

        Person person() {
            return new Person(
                    id,
                    version,
                    new EmailAddress(email),
                    displayName,
                    new Choices(nameShown, wordsShown, mayBeContacted),
                    created,
                    sessionsSince);
        }
    }
}
