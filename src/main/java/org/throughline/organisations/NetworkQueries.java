package org.throughline.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** Reads who speaks for networks and for their members. */
@Repository
class NetworkQueries {

    private final JdbcClient jdbc;

    NetworkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationId> of(PersonId person) {
        return jdbc.sql("""
                        SELECT o.id FROM membership m JOIN organisation o ON o.id = m.organisation_id
                        WHERE m.person_id = :person AND o.kind = 'NETWORK'
                        """)
                .param("person", person)
                .query((row, index) -> new OrganisationId(Columns.uuid(row, "id")))
                .list();
    }

    /** By the key of the name. A record that was joined into another keeps its name. */
    Map<String, OrganisationId> named(Collection<String> names) {
        List<String> keys =
                names.stream().map(OrganisationNames::key).distinct().toList();
        Map<String, OrganisationId> found = new HashMap<>();
        if (!keys.isEmpty()) {
            RowCallbackHandler each =
                    row -> found.put(row.getString("name_key"), new OrganisationId(Columns.uuid(row, "id")));
            jdbc.sql("SELECT name_key, id FROM organisation WHERE name_key IN (:keys)")
                    .param("keys", keys)
                    .query(each);
        }
        return found;
    }

    Map<OrganisationId, List<PersonId>> spokespersons(Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<PersonId>> found = new HashMap<>();
        if (!organisations.isEmpty()) {
            RowCallbackHandler each = row -> found.computeIfAbsent(
                            new OrganisationId(Columns.uuid(row, "organisation_id")), none -> new ArrayList<>())
                    .add(new PersonId(Columns.uuid(row, "person_id")));
            jdbc.sql("""
                            SELECT organisation_id, person_id FROM membership WHERE organisation_id IN (:organisations)
                            ORDER BY organisation_id, CASE role WHEN 'LEAD' THEN 0 ELSE 1 END, since, person_id
                            """).param("organisations", organisations).query(each);
        }
        return found;
    }
}
