package org.throughline.organisations;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** Who asks to speak for which organisation. */
@Repository
class JoinRequestRows {

    record Row(PersonId person, String words, Instant at) {}

    private final JdbcClient jdbc;

    JoinRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the same person had asked already; the words are the newer ones then */
    boolean put(OrganisationId organisation, PersonId person, String words, Instant now) {
        int rows = jdbc.sql("""
                        INSERT INTO join_request (organisation_id, person_id, words, asked_at)
                        VALUES (:organisation, :person, :words, :now)
                        ON DUPLICATE KEY UPDATE words = VALUES(words)""")
                .param("organisation", organisation)
                .param("person", person)
                .param("words", words)
                .param("now", now)
                .update();
        return rows == 1;
    }

    boolean remove(OrganisationId organisation, PersonId person) {
        return jdbc.sql("DELETE FROM join_request WHERE organisation_id = :organisation AND person_id = :person")
                        .param("organisation", organisation)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** The oldest first. */
    List<Row> of(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT person_id, words, asked_at FROM join_request
                        WHERE organisation_id = :organisation ORDER BY asked_at, person_id LIMIT 100""")
                .param("organisation", organisation)
                .query((row, number) -> new Row(
                        new PersonId(Columns.uuid(row, "person_id")),
                        row.getString("words"),
                        Columns.instant(row, "asked_at")))
                .list();
    }

    List<OrganisationId> of(PersonId person) {
        return jdbc.sql(
                        "SELECT organisation_id FROM join_request WHERE person_id = :person ORDER BY asked_at LIMIT 100")
                .param("person", person)
                .query((row, number) -> OrganisationQueries.id(row, "organisation_id"))
                .list();
    }

    void move(OrganisationId from, OrganisationId into) {
        jdbc.sql("UPDATE IGNORE join_request SET organisation_id = :into WHERE organisation_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
        jdbc.sql("DELETE FROM join_request WHERE organisation_id = :from")
                .param("from", from)
                .update();
    }
}
