package org.throughline.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.SectionId;

/** What was said at sessions, as it is kept. */
@Repository
class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SessionId session, SessionEntry entry, Instant now) {
        jdbc.sql("""
                        INSERT INTO session_entry (id, session_id, section_id, words, agreeing, entered)
                        VALUES (:id, :session, :section, :words, :agreeing, :now)
                        """)
                .param("id", entry.id())
                .param("session", session)
                .param("section", entry.section())
                .param("words", entry.words())
                .param("agreeing", entry.agreeing())
                .param("now", now)
                .update();
    }

    /** In the order in which they were written down. */
    List<SessionEntry> of(SessionId session) {
        return jdbc.sql("SELECT * FROM session_entry WHERE session_id = :session ORDER BY entered, id")
                .param("session", session)
                .query((row, index) -> entry(row))
                .list();
    }

    Optional<SessionEntry> find(SessionId session, EntryId id) {
        return jdbc.sql("SELECT * FROM session_entry WHERE session_id = :session AND id = :id")
                .param("session", session)
                .param("id", id)
                .query((row, index) -> entry(row))
                .optional();
    }

    void becomes(EntryId id, ContributionId contribution) {
        jdbc.sql("UPDATE session_entry SET contribution_id = :contribution WHERE id = :id")
                .param("contribution", contribution)
                .param("id", id)
                .update();
    }

    void remove(EntryId id) {
        jdbc.sql("DELETE FROM session_entry WHERE id = :id").param("id", id).update();
    }

    private static SessionEntry entry(ResultSet row) throws SQLException {
        UUID section = Columns.uuidOrNull(row, "section_id");
        UUID contribution = Columns.uuidOrNull(row, "contribution_id");
        return new SessionEntry(
                new EntryId(Columns.uuid(row, "id")),
                section == null ? null : new SectionId(section),
                Columns.text(row, "words"),
                row.getObject("agreeing", Integer.class),
                contribution == null ? null : new ContributionId(contribution));
    }
}
