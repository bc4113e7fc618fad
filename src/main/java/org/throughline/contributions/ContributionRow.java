package org.throughline.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A contribution as one row of a query, before names are put to its author, organisation and sections. It holds the original words and
 * never leaves this room: {@link ContributionViews} makes of it what may be shown.
 */
record ContributionRow(
        ContributionId id,
        ConsultationId consultation,
        State state,
        String reference,
        PersonId author,
        @Nullable OrganisationId organisation,
        @Nullable ContributionId parent,
        @Nullable InResponse within,
        List<SectionId> sections,
        @Nullable String paragraph,
        @Nullable SpeakerRole role,
        @Nullable Stance stance,
        @Nullable Suggestion suggestion,
        @Nullable Reach reach,
        @Nullable Difference difference,
        @Nullable HelperRole helper,
        Channel channel,
        boolean helped,
        @Nullable ContributionId replaces,
        @Nullable AtSession session,
        Original original,
        Instant submitted,
        int turn,
        int endorsements,
        int replies,
        boolean endorsedByReader) {

    /** Needs the contribution as c and the reader's identity as :reader. The sections come in the same statement, at most 20 of them. */
    static final String COLUMNS = """
            c.*,
            (SELECT GROUP_CONCAT(HEX(s.section_id) ORDER BY s.position SEPARATOR ',')
                FROM contribution_section s WHERE s.contribution_id = c.id) AS sections,
            (SELECT g.people FROM session_count g WHERE g.session_id = c.response_id) AS session_people,
            EXISTS (SELECT 1 FROM endorsement e WHERE e.contribution_id = c.id AND e.person_id = :reader) AS endorsed
            """;

    /** What the contribution is within a response, absent for all that is said by itself. */
    static @Nullable InResponse within(ResultSet row) throws SQLException {
        UUID response = Columns.uuidOrNull(row, "response_id");
        return response == null
                ? null
                : new InResponse(response, Columns.value(InResponse.Kind.class, row, "response_kind"));
    }

    static ContributionRow of(ResultSet row, int index) throws SQLException {
        UUID organisation = Columns.uuidOrNull(row, "organisation_id");
        UUID parent = Columns.uuidOrNull(row, "parent_id");
        UUID replaces = Columns.uuidOrNull(row, "replaces_id");
        return new ContributionRow(
                new ContributionId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                Columns.value(State.class, row, "state"),
                Columns.text(row, "reference"),
                new PersonId(Columns.uuid(row, "author_id")),
                organisation == null ? null : new OrganisationId(organisation),
                parent == null ? null : new ContributionId(parent),
                within(row),
                sections(row.getString("sections")),
                row.getString("paragraph"),
                Columns.valueOrNull(SpeakerRole.class, row, "role"),
                Columns.valueOrNull(Stance.class, row, "stance"),
                Columns.valueOrNull(Suggestion.class, row, "suggestion"),
                Columns.valueOrNull(Reach.class, row, "reach"),
                Columns.valueOrNull(Difference.class, row, "difference"),
                Columns.valueOrNull(HelperRole.class, row, "helper"),
                Columns.value(Channel.class, row, "channel"),
                row.getBoolean("helped"),
                replaces == null ? null : new ContributionId(replaces),
                session(row),
                new Original(
                        Columns.text(row, "words"),
                        row.getString("proposed_wording"),
                        Redactions.read(row.getString("redactions"))),
                Columns.instant(row, "submitted"),
                row.getInt("turn"),
                row.getInt("endorsements"),
                row.getInt("replies"),
                row.getBoolean("endorsed"));
    }

    Submission submission() {
        return new Submission(
                id, consultation, state, author, organisation, parent, sections, channel, helped, replaces, original);
    }

    private static @Nullable AtSession session(ResultSet row) throws SQLException {
        Integer people = row.getObject("session_people", Integer.class);
        return people == null ? null : new AtSession(people, row.getObject("agreeing", Integer.class));
    }

    static List<SectionId> sections(@Nullable String hex) {
        return hex == null
                ? List.of()
                : Stream.of(hex.split(",", -1))
                        .map(HexFormat.of()::parseHex)
                        .map(Ids::fromBytes)
                        .map(SectionId::new)
                        .toList();
    }
}
