package org.throughline.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/** Reads organisations; a network comes with its members in the same statement. */
@Repository
class OrganisationQueries {

    private static final String ALL = """
            SELECT o.*, m.member_id FROM organisation o
            LEFT JOIN network_member m ON m.network_id = o.id
            LEFT JOIN organisation member ON member.id = m.member_id
            """;

    private static final String IN_ORDER = " ORDER BY o.name, o.id, member.name";

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrganisationId, OrganisationView> byId(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return views(jdbc.sql(ALL + " WHERE o.id IN (:ids)" + IN_ORDER).param("ids", ids));
    }

    Optional<OrganisationView> bySlug(String slug) {
        return views(jdbc.sql(ALL + " WHERE o.slug = :slug" + IN_ORDER).param("slug", slug)).values().stream()
                .findFirst();
    }

    Optional<OrganisationView> byNameKey(String nameKey) {
        return views(jdbc.sql(ALL + " WHERE o.name_key = :key" + IN_ORDER).param("key", nameKey)).values().stream()
                .findFirst();
    }

    List<OrganisationView> of(PersonId person) {
        return List.copyOf(views(jdbc.sql(ALL
                                + " JOIN membership ms ON ms.organisation_id = o.id WHERE ms.person_id = :person"
                                + IN_ORDER)
                        .param("person", person))
                .values());
    }

    Optional<MembershipRole> role(PersonId person, OrganisationId organisation) {
        return jdbc.sql("SELECT role FROM membership WHERE person_id = :person AND organisation_id = :organisation")
                .param("person", person)
                .param("organisation", organisation)
                .query(String.class)
                .optional()
                .map(MembershipRole::valueOf);
    }

    boolean isNetwork(OrganisationId organisation) {
        return jdbc.sql("SELECT kind FROM organisation WHERE id = :id")
                .param("id", organisation)
                .query(String.class)
                .optional()
                .filter(NewOrganisation.Kind.NETWORK.name()::equals)
                .isPresent();
    }

    private static Map<OrganisationId, OrganisationView> views(JdbcClient.StatementSpec statement) {
        Map<OrganisationId, OrganisationView> views = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            OrganisationView view = view(row);
            views.merge(view.id(), view, OrganisationQueries::withFurtherMember);
        });
        return views;
    }

    private static OrganisationView view(ResultSet row) throws SQLException {
        byte[] member = row.getBytes("member_id");
        return new OrganisationView(
                new OrganisationId(Ids.fromBytes(row.getBytes("id"))),
                row.getString("slug"),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("type")),
                row.getString("register_number"),
                row.getString("area_key"),
                row.getString("represents"),
                member == null ? List.of() : List.of(new OrganisationId(Ids.fromBytes(member))));
    }

    private static OrganisationView withFurtherMember(OrganisationView known, OrganisationView further) {
        List<OrganisationId> members = new ArrayList<>(known.members());
        members.addAll(further.members());
        return new OrganisationView(
                known.id(),
                known.slug(),
                known.name(),
                known.type(),
                known.number(),
                known.area(),
                known.represents(),
                List.copyOf(members));
    }
}
