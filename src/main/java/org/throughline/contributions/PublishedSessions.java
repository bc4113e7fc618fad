package org.throughline.contributions;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/**
 * How much of each session is published, kept. What a group says together never counts as a comment of people: it is one session, of so many
 * people, in the consultation and in each section it is about.
 */
@Repository
class PublishedSessions {

    private static final String SECTIONS = """
            SELECT d.section_id FROM discussion_entry d JOIN contribution c ON c.id = d.contribution_id
            WHERE c.response_id = :session AND c.response_kind = 'POOLED'""";

    private final JdbcClient jdbc;

    PublishedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells how many took part, or that there were more or fewer than was said before. */
    void resize(UUID session, ConsultationId consultation, int people) {
        int before = jdbc.sql("SELECT people FROM session_count WHERE session_id = :session FOR UPDATE")
                .param("session", session)
                .query(Integer.class)
                .optional()
                .orElse(people);
        jdbc.sql("""
                        INSERT INTO session_count (session_id, consultation_id, people) VALUES (:session, :consultation, :people)
                        ON DUPLICATE KEY UPDATE people = VALUES(people)
                        """)
                .param("session", session)
                .param("consultation", consultation)
                .param("people", people)
                .update();
        if (before != people) {
            jdbc.sql(
                            "UPDATE group_count SET people = people + :more WHERE consultation_id = :consultation AND section_id IN ("
                                    + SECTIONS + ")")
                    .param("more", people - before)
                    .param("consultation", consultation)
                    .param("session", session)
                    .update();
        }
    }

    /** One contribution of a session more or less: 1 or -1. Its entries in the discussions stand while this counts. */
    void count(Contribution said, InResponse within, int step) {
        boolean pooled = within.kind() == InResponse.Kind.POOLED;
        jdbc.sql(
                        "UPDATE session_count SET pooled = pooled + :pooled, answers = answers + :answers WHERE session_id = :session")
                .param("pooled", pooled ? step : 0)
                .param("answers", pooled ? 0 : step)
                .param("session", within.response())
                .update();
        if (pooled) {
            countGroup(said.id(), said.consultation(), within.response(), step);
        }
    }

    private void countGroup(ContributionId id, ConsultationId consultation, UUID session, int step) {
        int people = jdbc.sql("SELECT people FROM session_count WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        INSERT INTO group_count (consultation_id, section_id, sessions, people)
                        SELECT d.consultation_id, d.section_id, 0, 0 FROM discussion_entry d
                        WHERE d.contribution_id = :id ORDER BY d.section_id
                        ON DUPLICATE KEY UPDATE sessions = group_count.sessions
                        """).param("id", id).update();
        jdbc.sql("""
                        UPDATE group_count SET sessions = sessions + :step, people = people + :people
                        WHERE consultation_id = :consultation AND section_id IN
                            (SELECT section_id FROM discussion_entry WHERE contribution_id = :id)
                        ORDER BY section_id
                        """)
                .param("step", step)
                .param("people", step * people)
                .param("consultation", consultation)
                .param("id", id)
                .update();
    }

    /** Those of which anything is published. */
    Set<UUID> published(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT session_id FROM session_count
                        WHERE consultation_id = :consultation AND pooled + answers > 0
                        """)
                .param("consultation", consultation)
                .query((row, index) -> Columns.uuid(row, "session_id"))
                .set();
    }

    Gathered gathered(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS sessions, COALESCE(SUM(people), 0) AS people, COALESCE(SUM(answers), 0) AS answers
                        FROM session_count WHERE consultation_id = :consultation AND pooled + answers > 0
                        """)
                .param("consultation", consultation)
                .query((row, index) ->
                        new Gathered(row.getInt("sessions"), row.getInt("people"), row.getInt("answers")))
                .single();
    }
}
