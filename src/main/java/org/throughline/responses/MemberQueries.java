package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.responses.MemberView.LetterState;

/** The list of members with their answers, a step at a time, and how far the collecting is. */
@Repository
class MemberQueries {

    static final int STEP = 50;

    private static final String LAST_LETTER = """
            (SELECT l.state FROM response_letter l WHERE l.member_id = m.id ORDER BY l.asked DESC, l.id DESC LIMIT 1)
            """;

    private final JdbcClient jdbc;

    MemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the key of the name where the step before ended */
    MemberStep step(NetworkResponse response, MemberFilter filter, @Nullable String after) {
        List<Keyed> found = jdbc.sql("""
                        SELECT m.id, m.name, m.name_key, m.email, m.state, a.choice, a.person_name, a.person_role, a.given,
                            a.revision < :revision AS earlier, %s AS letter
                        FROM response_member m LEFT JOIN response_answer a ON a.member_id = m.id
                        WHERE m.response_id = :response AND m.name_key > :after AND %s
                        ORDER BY m.name_key LIMIT %d
                        """.formatted(LAST_LETTER, filter.condition(), STEP + 1))
                .param("revision", response.revision())
                .param("response", response.id())
                .param("after", after == null ? "" : after)
                .query(MemberQueries::keyed)
                .list();
        List<Keyed> step = found.subList(0, Math.min(STEP, found.size()));
        return new MemberStep(
                step.stream().map(Keyed::member).toList(),
                found.size() > STEP ? step.getLast().key() : null);
    }

    /** The invitations of these organisations, the latest first. */
    List<Member> asked(List<OrganisationId> organisations) {
        return jdbc.sql("""
                        SELECT id, response_id, organisation_id, name, email, state, asked FROM response_member
                        WHERE organisation_id IN (:organisations) AND state = 'INVITED' ORDER BY asked DESC, id LIMIT 20
                        """)
                .param("organisations", organisations)
                .query(MemberRows::member)
                .list();
    }

    private record Keyed(String key, MemberView member) {}

    private static Keyed keyed(ResultSet row, int index) throws SQLException {
        String choice = row.getString("choice");
        String letter = row.getString("letter");
        return new Keyed(
                Columns.text(row, "name_key"),
                new MemberView(
                        new MemberId(Columns.uuid(row, "id")),
                        Columns.text(row, "name"),
                        row.getString("email"),
                        Columns.value(MemberState.class, row, "state"),
                        letter == null ? null : letterState(letter),
                        choice == null
                                ? null
                                : new MemberView.Given(
                                        Choice.valueOf(choice),
                                        Columns.text(row, "person_name"),
                                        Columns.text(row, "person_role"),
                                        Columns.instant(row, "given"),
                                        row.getBoolean("earlier"))));
    }

    private static LetterState letterState(String kept) {
        return switch (kept) {
            case "SENT" -> LetterState.SENT;
            case "DROPPED" -> LetterState.DROPPED;
            default -> LetterState.WAITING;
        };
    }

    Progress progress(NetworkResponse response) {
        return Objects.requireNonNull(jdbc.sql("""
                        SELECT COUNT(*) AS listed,
                            COALESCE(SUM(m.state = 'LISTED'), 0) AS not_asked,
                            COALESCE(SUM(m.state = 'INVITED' AND (a.choice IS NULL OR a.choice = 'NONE')), 0) AS unanswered,
                            COALESCE(SUM(a.choice = 'SIGN'), 0) AS signed,
                            COALESCE(SUM(a.choice = 'DIFFER'), 0) AS differing,
                            COALESCE(SUM(a.choice = 'DISSENT'), 0) AS dissenting,
                            COALESCE(SUM(a.choice <> 'NONE' AND a.revision < :revision), 0) AS earlier,
                            (SELECT COUNT(*) FROM response_letter l WHERE l.response_id = :response
                                AND l.state IN ('ASKED', 'QUEUED')) AS waiting,
                            (SELECT COUNT(*) FROM response_letter l WHERE l.response_id = :response AND l.state = 'SENT') AS sent,
                            (SELECT COUNT(*) FROM response_letter l WHERE l.response_id = :response AND l.state = 'DROPPED') AS dropped
                        FROM response_member m LEFT JOIN response_answer a ON a.member_id = m.id WHERE m.response_id = :response
                        """)
                .param("revision", response.revision())
                .param("response", response.id())
                .query((row, index) -> new Progress(
                        row.getInt("listed"),
                        row.getInt("not_asked"),
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("dropped"),
                        row.getInt("unanswered"),
                        row.getInt("signed"),
                        row.getInt("differing"),
                        row.getInt("dissenting"),
                        row.getInt("earlier")))
                .single());
    }
}
