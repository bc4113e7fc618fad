package org.throughline.organisations;

import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;

/** Writes organisations, their members and who speaks for them. */
@Repository
class OrganisationRows {

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the slug or the name is taken; the unique keys decide, whoever comes at the same time */
    boolean insert(OrganisationId id, String slug, NewOrganisation organisation, Instant now) {
        try {
            jdbc.sql("""
                    INSERT INTO organisation (id, slug, name, name_key, kind, type, register_number, area_key, size,
                        represents, registered_at)
                    VALUES (:id, :slug, :name, :key, :kind, :type, :number, :area, :size, :represents, :now)""")
                    .param("id", id)
                    .param("slug", slug)
                    .param("name", organisation.name())
                    .param("key", OrganisationNames.key(organisation.name()))
                    .param("kind", organisation.kind())
                    .param("type", organisation.type())
                    .param("number", organisation.number())
                    .param("area", organisation.area())
                    .param("size", organisation.size())
                    .param("represents", organisation.represents())
                    .param("now", now)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void join(PersonId person, OrganisationId organisation, MembershipRole role, Instant now) {
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

    /** @return false when it was a member already */
    boolean enrol(OrganisationId network, OrganisationId member, Instant now) {
        return jdbc.sql(
                                "INSERT IGNORE INTO network_member (network_id, member_id, since) VALUES (:network, :member, :now)")
                        .param("network", network)
                        .param("member", member)
                        .param("now", now)
                        .update()
                == 1;
    }
}
