package org.throughline.contributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What one group says: those who speak as one of it, and the organisations that speak for it. */
@Service
public class GroupSayings {

    private static final String ROLE = "c.role = :role AND c.organisation_id IS NULL";
    private static final String ORGANISATIONS = "c.organisation_id IN (:organisations)";
    private static final String PUBLISHED = " FROM contribution c WHERE c.consultation_id = :consultation AND"
            + " c.state = 'PUBLISHED' AND (c.response_kind IS NULL OR c.response_kind IN ('PART', 'ANSWER')) AND ";

    private final JdbcClient jdbc;
    private final ContributionViews views;

    GroupSayings(JdbcClient jdbc, ContributionViews views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /** The organisations of which something is published in a consultation; one statement. */
    @Open
    public Set<OrganisationId> organisations(ConsultationId consultation) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT c.organisation_id" + PUBLISHED + "c.organisation_id IS NOT NULL")
                .param("consultation", consultation)
                .query((row, index) -> new OrganisationId(Columns.uuid(row, "organisation_id")))
                .list());
    }

    /** What the group says, the latest first, replies too; at most six statements. */
    @Open
    @Transactional(readOnly = true)
    public Slice<ContributionView> read(ConsultationId consultation, GroupOfSpeakers group, @Nullable String after) {
        if (group.isNobody()) {
            return new Slice<>(List.of(), null);
        }
        Map<String, Object> values = values(consultation, group);
        values.put("reader", ContributionQueries.reader());
        Optional<Cursor> cursor = Cursor.parse(after);
        cursor.ifPresent(last -> values.put("id", last.id()));
        String older = cursor.isPresent() ? " AND c.id < :id" : "";
        String limit = " ORDER BY id DESC LIMIT " + (Slice.SIZE + 1);
        List<String> walks = walks(group).stream()
                .map(walk -> "(SELECT c.id" + PUBLISHED + walk + older + limit + ")")
                .toList();
        List<ContributionRow> rows = jdbc.sql("SELECT " + ContributionRow.COLUMNS + " FROM (SELECT w.id FROM ("
                        + String.join(" UNION ALL ", walks) + ") w" + limit
                        + ") page JOIN contribution c ON c.id = page.id ORDER BY c.id DESC")
                .params(values)
                .query(ContributionRow::of)
                .list();
        Slice<ContributionRow> step =
                Cursor.slice(rows, row -> new Cursor(0, 0, row.id().value()));
        return new Slice<>(List.copyOf(views.of(step.items()).values()), step.next());
    }

    /** Everything that the group said, by its identities; one statement. */
    @Open
    public Set<ContributionId> all(ConsultationId consultation, GroupOfSpeakers group) {
        return group.isNobody()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT c.id" + PUBLISHED + anyOf(group))
                        .params(values(consultation, group))
                        .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                        .list());
    }

    /** How many comments of the group are about each section, those about several at each; one statement. */
    @Open
    public Map<SectionId, Integer> sections(ConsultationId consultation, GroupOfSpeakers group) {
        Map<SectionId, Integer> sections = new HashMap<>();
        if (!group.isNobody()) {
            jdbc.sql("SELECT s.section_id, COUNT(*) AS comments FROM contribution_section s"
                            + " JOIN (SELECT c.id" + PUBLISHED + anyOf(group) + ") said ON said.id = s.contribution_id"
                            + " GROUP BY s.section_id")
                    .params(values(consultation, group))
                    .query(row -> {
                        UUID section = Columns.uuid(row, "section_id");
                        sections.put(new SectionId(section), row.getInt("comments"));
                    });
        }
        return sections;
    }

    private static Map<String, Object> values(ConsultationId consultation, GroupOfSpeakers group) {
        Map<String, Object> values = new HashMap<>();
        values.put("consultation", consultation);
        if (group.role() != null) {
            values.put("role", group.role().name());
        }
        if (!group.organisations().isEmpty()) {
            values.put("organisations", group.organisations());
        }
        return values;
    }

    private static String anyOf(GroupOfSpeakers group) {
        return "(" + String.join(" OR ", walks(group)) + ")";
    }

    private static List<String> walks(GroupOfSpeakers group) {
        List<String> walks = new ArrayList<>();
        if (group.role() != null) {
            walks.add(ROLE);
        }
        if (!group.organisations().isEmpty()) {
            walks.add(ORGANISATIONS);
        }
        return walks;
    }
}
