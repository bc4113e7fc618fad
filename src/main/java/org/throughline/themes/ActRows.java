package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import tools.jackson.databind.json.JsonMapper;

/** What was decided, as it is kept. */
@Repository
class ActRows {

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act, with what is needed to undo it. */
    record Act(
            ActId id,
            ConsultationId consultation,
            SectionId section,
            ActKind kind,
            String about,
            PersonId by,
            Instant made,
            boolean undone,
            Steps steps) {}

    ActId insert(
            ConsultationId consultation,
            SectionId section,
            ActKind kind,
            String about,
            PersonId by,
            Instant now,
            Steps steps) {
        ActId id = new ActId(Ids.next());
        jdbc.sql("""
                        INSERT INTO theme_act (id, consultation_id, section_id, kind, about, moderator_id, made, undone, steps)
                        VALUES (:id, :consultation, :section, :kind, :about, :by, :now, FALSE, :steps)""")
                .param("id", id)
                .param("consultation", consultation)
                .param("section", section)
                .param("kind", kind)
                .param("about", about)
                .param("by", by)
                .param("now", now)
                .param("steps", json.writeValueAsString(steps))
                .update();
        return id;
    }

    /** The latest first. */
    List<Act> latest(ConsultationId consultation, SectionId section, int atMost) {
        return jdbc.sql("""
                        SELECT * FROM theme_act WHERE consultation_id = :consultation AND section_id = :section
                        ORDER BY made DESC, id DESC LIMIT :most""")
                .param("consultation", consultation)
                .param("section", section)
                .param("most", atMost)
                .query((row, index) -> act(row))
                .list();
    }

    /** What was done to put themes of a section back. */
    List<Steps> undoing(ConsultationId consultation, SectionId section) {
        return jdbc.sql("""
                        SELECT steps FROM theme_act WHERE consultation_id = :consultation AND section_id = :section AND kind = 'UNDO'""")
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> steps(row))
                .list();
    }

    Optional<Act> find(ActId id) {
        return jdbc.sql("SELECT * FROM theme_act WHERE id = :id")
                .param("id", id)
                .query((row, index) -> act(row))
                .optional();
    }

    private Act act(ResultSet row) throws SQLException {
        return new Act(
                new ActId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new SectionId(Columns.uuid(row, "section_id")),
                Columns.value(ActKind.class, row, "kind"),
                Columns.text(row, "about"),
                new PersonId(Columns.uuid(row, "moderator_id")),
                Columns.instant(row, "made"),
                row.getBoolean("undone"),
                steps(row));
    }

    private Steps steps(ResultSet row) throws SQLException {
        return json.readValue(Columns.text(row, "steps"), Steps.class);
    }

    /** @return false when somebody was faster */
    boolean undo(ActId id) {
        return jdbc.sql("UPDATE theme_act SET undone = TRUE WHERE id = :id AND undone = FALSE")
                        .param("id", id)
                        .update()
                == 1;
    }
}
