package org.throughline.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Contributions by identity, by author and by parent, and the kept counts. One statement each. */
@Repository
class ContributionQueries {

    private static final String SELECT = "SELECT " + ContributionRow.COLUMNS + " FROM contribution c ";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    ContributionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who reads, for the column that says whether the reader has endorsed; nobody has the identity zero. */
    static UUID reader() {
        return CurrentPerson.id().map(PersonId::value).orElse(NOBODY);
    }

    Optional<ContributionRow> byId(ContributionId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<ContributionRow> byIds(Collection<ContributionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE c.id IN (:ids)")
                        .param("ids", ids)
                        .param("reader", reader())
                        .query(ContributionRow::of)
                        .list();
    }

    /** All that is published in a consultation, replies too, in the order of their identities. */
    List<ContributionId> published(ConsultationId consultation) {
        return jdbc.sql(
                        "SELECT id FROM contribution WHERE consultation_id = :consultation AND state = 'PUBLISHED' ORDER BY id")
                .param("consultation", consultation)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .list();
    }

    Map<ContributionId, Instant> sent(Collection<ContributionId> ids) {
        Map<ContributionId, Instant> sent = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, submitted FROM contribution WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        sent.put(new ContributionId(Columns.uuid(row, "id")), Columns.instant(row, "submitted"));
                    });
        }
        return sent;
    }

    /** How many were sent to a consultation, whatever became of them. */
    int received(ConsultationId consultation) {
        return jdbc.sql("SELECT COUNT(*) FROM contribution WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query(Integer.class)
                .single();
    }

    /** In the order in which they came. */
    List<ContributionRow> ofResponse(UUID response) {
        return jdbc.sql(SELECT + "WHERE c.response_id = :response ORDER BY c.submitted, c.id")
                .param("response", response)
                .param("reader", reader())
                .query(ContributionRow::of)
                .list();
    }

    Set<UUID> publishedResponses(ConsultationId consultation) {
        return jdbc.sql(
                        "SELECT response_id FROM response_count WHERE consultation_id = :consultation AND published > 0")
                .param("consultation", consultation)
                .query((row, index) -> Columns.uuid(row, "response_id"))
                .set();
    }

    Set<OrganisationId> speakers(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT DISTINCT organisation_id FROM contribution
                        WHERE consultation_id = :consultation AND organisation_id IS NOT NULL AND state = 'PUBLISHED'
                            AND response_id IS NULL
                        """)
                .param("consultation", consultation)
                .query((row, index) -> new OrganisationId(Columns.uuid(row, "organisation_id")))
                .set();
    }

    /** Versions by what they replace, as far as this person wrote them. */
    Map<ContributionId, ContributionId> versionsOf(Collection<ContributionId> firsts, PersonId author) {
        Map<ContributionId, ContributionId> versions = new HashMap<>();
        if (!firsts.isEmpty()) {
            jdbc.sql("SELECT replaces_id, id FROM contribution WHERE replaces_id IN (:ids) AND author_id = :author")
                    .param("ids", firsts)
                    .param("author", author)
                    .query(row -> {
                        versions.put(
                                new ContributionId(Columns.uuid(row, "replaces_id")),
                                new ContributionId(Columns.uuid(row, "id")));
                    });
        }
        return versions;
    }

    Slice<ContributionRow> by(PersonId author, @Nullable String after) {
        return newest("c.author_id = :whose", author, after);
    }

    /** What is published of an organisation. */
    Slice<ContributionRow> of(OrganisationId organisation, @Nullable String after) {
        return newest("c.organisation_id = :whose AND c.state = 'PUBLISHED'", organisation, after);
    }

    /** The newest first. */
    private Slice<ContributionRow> newest(String where, Object whose, @Nullable String after) {
        Optional<Cursor> cursor = Cursor.parse(after);
        var statement = jdbc.sql(SELECT + "WHERE " + where
                        + (cursor.isPresent()
                                ? " AND c.submitted <= :time AND (c.submitted < :time OR c.id < :id)"
                                : "")
                        + " ORDER BY c.submitted DESC, c.id DESC LIMIT " + (Slice.SIZE + 1))
                .param("whose", whose);
        return slice(statement, cursor);
    }

    /** Published replies, the oldest first. */
    Slice<ContributionRow> replies(ContributionId comment, @Nullable String after) {
        Optional<Cursor> cursor = Cursor.parse(after);
        var statement = jdbc.sql(SELECT + "WHERE c.parent_id = :parent AND c.state = 'PUBLISHED' "
                        + (cursor.isPresent()
                                ? "AND c.submitted >= :time AND (c.submitted > :time OR c.id > :id) "
                                : "")
                        + "ORDER BY c.submitted, c.id LIMIT " + (Slice.SIZE + 1))
                .param("parent", comment);
        return slice(statement, cursor);
    }

    private static Slice<ContributionRow> slice(JdbcClient.StatementSpec statement, Optional<Cursor> cursor) {
        var bound = statement.param("reader", reader());
        if (cursor.isPresent()) {
            bound = bound.param("time", Cursor.time(cursor.get().first()))
                    .param("id", cursor.get().id());
        }
        return Cursor.slice(bound.query(ContributionRow::of).list(), row -> Cursor.at(row.submitted(), row.id()));
    }

    /** The first published replies of each of these comments, the oldest first. */
    List<ContributionRow> firstReplies(Collection<ContributionId> comments, int each) {
        return comments.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + ContributionRow.COLUMNS + """
                                         FROM (
                                            SELECT r.id, ROW_NUMBER() OVER (PARTITION BY r.parent_id ORDER BY r.submitted, r.id) AS place
                                            FROM contribution r WHERE r.parent_id IN (:parents) AND r.state = 'PUBLISHED'
                                        ) first_replies JOIN contribution c ON c.id = first_replies.id
                                        WHERE first_replies.place <= :each ORDER BY c.submitted, c.id
                                        """)
                        .param("parents", comments)
                        .param("each", each)
                        .param("reader", reader())
                        .query(ContributionRow::of)
                        .list();
    }

    Counts counts(ConsultationId consultation) {
        Map<UUID, Voices> sections = new HashMap<>();
        Voices all = jdbc.sql("""
                        SELECT section_id, comments, by_organisations, 0 AS sessions, 0 AS people, 0 AS answers
                        FROM section_count WHERE consultation_id = :consultation
                        UNION ALL SELECT section_id, 0, 0, sessions, people, 0 FROM group_count
                        WHERE consultation_id = :consultation AND sessions > 0
                        UNION ALL SELECT NULL, comments, by_organisations, 0, 0, 0
                        FROM consultation_count WHERE consultation_id = :consultation
                        UNION ALL SELECT NULL, 0, 0, COUNT(*), COALESCE(SUM(people), 0), COALESCE(SUM(answers), 0)
                        FROM session_count WHERE consultation_id = :consultation AND pooled + answers > 0
                        """).param("consultation", consultation).query(rows -> {
            Voices once = Voices.NONE;
            while (rows.next()) {
                UUID section = Columns.uuidOrNull(rows, "section_id");
                Voices voices = voices(rows);
                if (section == null) {
                    once = once.plus(voices);
                } else {
                    sections.merge(section, voices, Voices::plus);
                }
            }
            return once;
        });
        Voices missing = sections.remove(PublishedComments.MISSING);
        Map<SectionId, Voices> bySection = new HashMap<>();
        sections.forEach((section, voices) -> bySection.put(new SectionId(section), voices));
        return new Counts(all == null ? Voices.NONE : all, missing == null ? Voices.NONE : missing, bySection);
    }

    Map<ConsultationId, Map<SectionId, Voices>> counts(
            Collection<ConsultationId> consultations, Collection<SectionId> sections) {
        Map<ConsultationId, Map<SectionId, Voices>> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT consultation_id, section_id, comments, by_organisations, 0 AS sessions, 0 AS people, 0 AS answers
                        FROM section_count WHERE consultation_id IN (:consultations) AND section_id IN (:sections)
                        UNION ALL SELECT consultation_id, section_id, 0, 0, sessions, people, 0 FROM group_count
                        WHERE consultation_id IN (:consultations) AND section_id IN (:sections) AND sessions > 0
                        """)
                .param("consultations", consultations)
                .param("sections", sections)
                .query(row -> {
                    counts.computeIfAbsent(
                                    new ConsultationId(Columns.uuid(row, "consultation_id")),
                                    consultation -> new HashMap<>())
                            .merge(new SectionId(Columns.uuid(row, "section_id")), voices(row), Voices::plus);
                });
        return counts;
    }

    private static Voices voices(ResultSet row) throws SQLException {
        int organisations = row.getInt("by_organisations");
        return new Voices(
                row.getInt("comments") - organisations,
                organisations,
                new Gathered(row.getInt("sessions"), row.getInt("people"), row.getInt("answers")));
    }
}
