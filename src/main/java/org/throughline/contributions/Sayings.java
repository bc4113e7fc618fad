package org.throughline.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Who said what, without the words, for the rooms that count how much of it a summary carries. */
@Service
public class Sayings {

    private static final String PUBLISHED = """
            SELECT c.id, c.author_id, c.organisation_id, c.response_id, c.response_kind, c.helper, c.stance, c.endorsements,
                r.response_kind AS root_kind, (SELECT GROUP_CONCAT(HEX(s.section_id) ORDER BY s.position SEPARATOR ',')
                FROM contribution_section s WHERE s.contribution_id = r.id) AS sections
            FROM contribution c JOIN contribution r ON r.id = COALESCE(c.parent_id, c.id)
            WHERE c.consultation_id = :consultation AND c.state = 'PUBLISHED'
                AND (c.response_kind IS NULL OR c.response_kind <> 'EARLIER')
            ORDER BY c.id
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    Sayings(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Everything that everybody can read of a consultation, in the order of the identities; two statements. */
    @Internal
    public List<Said> of(ConsultationId consultation) {
        List<Said> said = jdbc.sql(PUBLISHED)
                .param("consultation", consultation)
                .query((row, index) -> said(row))
                .list();
        Map<OrganisationId, OrganisationView> joined = organisations.byId(said.stream()
                .map(Said::speaker)
                .filter(speaker -> speaker.kind() == Speaker.Kind.ORGANISATION)
                .map(speaker -> new OrganisationId(speaker.identity()))
                .collect(Collectors.toSet()));
        return said.stream()
                .map(one -> one.spokenBy(current(one.speaker(), joined)))
                .toList();
    }

    /** What this person said for themselves or wrote down, published or not; one statement. */
    @Internal
    public List<ContributionId> by(PersonId author) {
        return jdbc.sql("SELECT id FROM contribution WHERE author_id = :author ORDER BY id")
                .param("author", author)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .list();
    }

    /** What is published in the name of this organisation; one statement. */
    @Internal
    public List<ContributionId> of(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT c.id FROM consultation k JOIN contribution c ON c.consultation_id = k.id
                        WHERE c.organisation_id = :organisation AND c.state = 'PUBLISHED' ORDER BY c.id""")
                .param("organisation", organisation)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .list();
    }

    /** An organisation whose record was joined into another is that other. */
    private static Speaker current(Speaker speaker, Map<OrganisationId, OrganisationView> joined) {
        OrganisationView now = joined.get(new OrganisationId(speaker.identity()));
        return now == null ? speaker : new Speaker(speaker.kind(), now.id().value());
    }

    private static Said said(ResultSet row) throws SQLException {
        Set<SectionId> sections = new HashSet<>(ContributionRow.sections(row.getString("sections")));
        InResponse.Kind root = Columns.valueOrNull(InResponse.Kind.class, row, "root_kind");
        return new Said(
                new ContributionId(Columns.uuid(row, "id")),
                speaker(row),
                sections,
                sections.isEmpty() && root != InResponse.Kind.PREFACE,
                Columns.valueOrNull(Stance.class, row, "stance"),
                row.getInt("endorsements"));
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return Speaker.of(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "author_id"),
                Columns.uuidOrNull(row, "organisation_id"),
                ContributionRow.within(row),
                row.getString("helper") != null);
    }
}
