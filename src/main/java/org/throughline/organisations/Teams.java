package org.throughline.organisations;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** The teams as they are kept. Whoever changes one holds the organisation's row, so that two leads who leave at once do not both leave. */
@Repository
class Teams {

    private final JdbcClient jdbc;
    private final Clock clock;

    Teams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The team, its organisation locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Team lock(OrganisationId organisation) {
        jdbc.sql("SELECT id FROM organisation WHERE id = :id FOR UPDATE")
                .param("id", organisation)
                .query(byte[].class)
                .optional();
        return of(organisation);
    }

    Team of(OrganisationId organisation) {
        Map<PersonId, MembershipRole> roles = new HashMap<>();
        jdbc.sql("SELECT person_id, role FROM membership WHERE organisation_id = :organisation")
                .param("organisation", organisation)
                .query(row -> {
                    roles.put(
                            new PersonId(Columns.uuid(row, "person_id")),
                            MembershipRole.valueOf(row.getString("role")));
                });
        return new Team(roles);
    }

    /** Writes what has changed of a team that was locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    void save(OrganisationId organisation, Team before, Team after) {
        Instant now = clock.instant();
        after.roles().forEach((person, role) -> {
            if (before.roles().get(person) != role) {
                put(organisation, person, role, now);
            }
        });
        before.roles().keySet().stream()
                .filter(person -> !after.has(person))
                .forEach(person -> remove(organisation, person));
    }

    /** Nobody speaks for the organisation any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void dissolve(OrganisationId organisation) {
        jdbc.sql("DELETE FROM membership WHERE organisation_id = :organisation")
                .param("organisation", organisation)
                .update();
    }

    List<OrganisationId> of(PersonId person) {
        return jdbc.sql("SELECT organisation_id FROM membership WHERE person_id = :person ORDER BY organisation_id")
                .param("person", person)
                .query((row, number) -> new OrganisationId(Columns.uuid(row, "organisation_id")))
                .list();
    }

    private void put(OrganisationId organisation, PersonId person, MembershipRole role, Instant now) {
        jdbc.sql("""
                INSERT INTO membership (person_id, organisation_id, role, since)
                VALUES (:person, :organisation, :role, :now)
                ON DUPLICATE KEY UPDATE role = VALUES(role)""")
                .param("person", person)
                .param("organisation", organisation)
                .param("role", role)
                .param("now", now)
                .update();
    }

    private void remove(OrganisationId organisation, PersonId person) {
        jdbc.sql("DELETE FROM membership WHERE organisation_id = :organisation AND person_id = :person")
                .param("organisation", organisation)
                .param("person", person)
                .update();
    }
}
