package org.throughline.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.organisations.NewOrganisation.SizeBand;
import org.throughline.people.PersonId;
import org.throughline.places.Level;

/**
 * Reads organisations; a network comes with its members of now in the same statement. A record that was joined into another is read as
 * the other, so that whoever keeps its identity needs to know nothing.
 */
@Repository
class OrganisationQueries {

    static final String COLUMNS = """
            o.*, m.member_id,
            (SELECT GROUP_CONCAT(a.area_key ORDER BY a.position SEPARATOR ',')
                FROM organisation_area a WHERE a.organisation_id = o.id) AS areas
            """;

    static final String MEMBERS = """
             LEFT JOIN network_member m ON m.network_id = o.id AND m.ended = '9999-12-31'
            LEFT JOIN organisation member ON member.id = m.member_id
            """;

    private static final String ALL = "SELECT asked.id AS asked, " + COLUMNS
            + " FROM organisation asked JOIN organisation o ON o.id = COALESCE(asked.merged_into, asked.id)" + MEMBERS;

    private static final String IN_ORDER = " ORDER BY o.name, o.id, member.name";

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the identities that were asked for. */
    Map<OrganisationId, OrganisationView> byId(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : views(jdbc.sql(ALL + " WHERE asked.id IN (:ids)" + IN_ORDER).param("ids", ids));
    }

    /** Of a record that was joined into another, the other. */
    Optional<OrganisationView> bySlug(String slug) {
        return views(jdbc.sql(ALL + " WHERE asked.slug = :slug" + IN_ORDER).param("slug", slug)).values().stream()
                .findFirst();
    }

    Optional<OrganisationView> byNameKey(String nameKey) {
        return views(jdbc.sql(ALL + " WHERE asked.name_key = :key" + IN_ORDER).param("key", nameKey)).values().stream()
                .findFirst();
    }

    List<OrganisationView> of(PersonId person) {
        return List.copyOf(views(jdbc.sql(ALL
                                + " JOIN membership ms ON ms.organisation_id = asked.id WHERE ms.person_id = :person"
                                + IN_ORDER)
                        .param("person", person))
                .values());
    }

    Optional<MembershipRole> role(PersonId person, OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT ms.role FROM organisation asked
                        JOIN membership ms ON ms.organisation_id = COALESCE(asked.merged_into, asked.id)
                        WHERE asked.id = :organisation AND ms.person_id = :person""")
                .param("person", person)
                .param("organisation", organisation)
                .query(String.class)
                .optional()
                .map(MembershipRole::valueOf);
    }

    /** The identity of the record that stands for this one: mostly itself. */
    OrganisationId standing(OrganisationId organisation) {
        return jdbc.sql("SELECT COALESCE(merged_into, id) AS id FROM organisation WHERE id = :id")
                .param("id", organisation)
                .query((row, number) -> new OrganisationId(Columns.uuid(row, "id")))
                .optional()
                .orElse(organisation);
    }

    boolean isNetwork(OrganisationId organisation) {
        return jdbc.sql("SELECT kind FROM organisation WHERE id = :id")
                .param("id", organisation)
                .query(String.class)
                .optional()
                .filter(Kind.NETWORK.name()::equals)
                .isPresent();
    }

    /** @param statement with the columns of this class and the identity that was asked for */
    static Map<OrganisationId, OrganisationView> views(JdbcClient.StatementSpec statement) {
        Map<OrganisationId, OrganisationView> views = new LinkedHashMap<>();
        Map<OrganisationId, List<OrganisationId>> members = new HashMap<>();
        statement.query((ResultSet row) -> {
            OrganisationId asked = id(row, "asked");
            if (!views.containsKey(asked)) {
                views.put(asked, view(row));
            }
            OrganisationId member = idOrNull(row, "member_id");
            if (member != null) {
                members.computeIfAbsent(asked, none -> new ArrayList<>()).add(member);
            }
        });
        views.replaceAll((asked, view) -> withMembers(view, members.getOrDefault(asked, List.of())));
        return views;
    }

    private static OrganisationView view(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new OrganisationView(
                id(row, "id"),
                row.getInt("version"),
                row.getString("slug"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                OrganisationType.valueOf(row.getString("type")),
                row.getString("register_number"),
                list(row.getString("areas"), ","),
                level == null ? null : Level.valueOf(level),
                list(row.getString("communities"), "\n"),
                SizeBand.valueOf(row.getString("size")),
                row.getString("represents"),
                List.of(),
                verification(row),
                row.getObject("closed_at") != null);
    }

    private static @Nullable Verification verification(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("verified_at", LocalDateTime.class);
        return at == null
                ? null
                : new Verification(
                        at.toInstant(ZoneOffset.UTC),
                        new PersonId(Columns.uuid(row, "verified_by")),
                        new BodyId(Columns.uuid(row, "verified_for")));
    }

    private static OrganisationView withMembers(OrganisationView view, List<OrganisationId> members) {
        return new OrganisationView(
                view.id(),
                view.version(),
                view.slug(),
                view.name(),
                view.kind(),
                view.type(),
                view.number(),
                view.areas(),
                view.level(),
                view.communities(),
                view.size(),
                view.represents(),
                members,
                view.verification(),
                view.closed());
    }

    private static List<String> list(@Nullable String text, String separator) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }

    static OrganisationId id(ResultSet row, String column) throws SQLException {
        return new OrganisationId(Ids.fromBytes(row.getBytes(column)));
    }

    private static @Nullable OrganisationId idOrNull(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : new OrganisationId(Ids.fromBytes(bytes));
    }
}
