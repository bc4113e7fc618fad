package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What the machine learnt and proposes, as it is kept. */
@Repository
class LessonRows {

    /** Can be read and in no theme, but for a letter of which it is a copy; and nobody has checked it. */
    private static final String OPEN = """
             JOIN theme_reading r ON r.contribution_id = g.contribution_id AND r.state = 'READ'
            WHERE g.lesson_id = :lesson AND g.filled IS NULL AND g.themes <> ''
                AND NOT EXISTS (SELECT 1 FROM theme_check c WHERE c.contribution_id = g.contribution_id
                    AND c.section_id = g.section_id AND c.stands = TRUE)
                AND NOT EXISTS (SELECT 1 FROM theme_aside a WHERE a.contribution_id = g.contribution_id
                    AND a.section_id = g.section_id)
                AND NOT EXISTS (SELECT 1 FROM theme_member m JOIN theme t ON t.id = m.theme_id
                    WHERE m.contribution_id = g.contribution_id AND t.section_id = g.section_id AND t.state = 'CONFIRMED'
                        AND m.origin <> 'LETTER')""";

    /** The machine has put it into a theme, where it is, and nobody has checked it. */
    private static final String FILLED = """
             JOIN theme_reading r ON r.contribution_id = g.contribution_id AND r.state = 'READ'
            WHERE g.lesson_id IN (SELECT id FROM theme_lesson WHERE consultation_id = :consultation AND section_id = :section)
                AND g.filled IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM theme_check c WHERE c.contribution_id = g.contribution_id
                    AND c.section_id = g.section_id AND c.stands = TRUE)
                AND EXISTS (SELECT 1 FROM theme_member m JOIN theme t ON t.id = m.theme_id
                    WHERE m.contribution_id = g.contribution_id AND t.section_id = g.section_id AND t.state = 'CONFIRMED'
                        AND m.origin = 'PLACED')""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    LessonRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A section in which people have put so much into themes that it can be learnt from. */
    record TaughtSection(ConsultationId consultation, SectionId section, int confirmed) {}

    List<TaughtSection> taught(int atLeast) {
        return jdbc.sql("""
                        SELECT t.consultation_id, t.section_id, COUNT(DISTINCT m.contribution_id) AS many FROM theme t
                        JOIN theme_member m ON m.theme_id = t.id AND m.origin IN ('ACCEPTED', 'HUMAN')
                        JOIN theme_reading r ON r.contribution_id = m.contribution_id AND r.state = 'READ'
                        WHERE t.state = 'CONFIRMED' GROUP BY t.consultation_id, t.section_id HAVING COUNT(DISTINCT m.contribution_id) >= :least
                        ORDER BY t.consultation_id, t.section_id""")
                .param("least", atLeast)
                .query((row, index) -> new TaughtSection(
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        new SectionId(Columns.uuid(row, "section_id")),
                        row.getInt("many")))
                .list();
    }

    int confirmed(ConsultationId consultation, SectionId section) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT m.contribution_id) FROM theme t
                        JOIN theme_member m ON m.theme_id = t.id AND m.origin IN ('ACCEPTED', 'HUMAN')
                        JOIN theme_reading r ON r.contribution_id = m.contribution_id AND r.state = 'READ'
                        WHERE t.consultation_id = :consultation AND t.section_id = :section AND t.state = 'CONFIRMED'""")
                .param("consultation", consultation)
                .param("section", section)
                .query(Integer.class)
                .single();
    }

    Optional<Lesson> latest(ConsultationId consultation, SectionId section) {
        return jdbc.sql("""
                        SELECT * FROM theme_lesson WHERE consultation_id = :consultation AND section_id = :section
                        ORDER BY made DESC, id DESC LIMIT 1""")
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> new Lesson(
                        Columns.uuid(row, "id"),
                        row.getInt("learnt_from"),
                        Columns.text(row, "themes"),
                        Columns.text(row, "model"),
                        Columns.text(row, "parameters"),
                        Columns.text(row, "fingerprint"),
                        Columns.instant(row, "made")))
                .optional();
    }

    void insert(ConsultationId consultation, SectionId section, Lesson lesson) {
        jdbc.sql("""
                        INSERT INTO theme_lesson (id, consultation_id, section_id, learnt_from, themes, model, parameters, fingerprint, made)
                        VALUES (:id, :consultation, :section, :from, :themes, :model, :parameters, :fingerprint, :made)""")
                .param("id", lesson.id())
                .param("consultation", consultation)
                .param("section", section)
                .param("from", lesson.learntFrom())
                .param("themes", lesson.themes())
                .param("model", lesson.model())
                .param("parameters", lesson.parameters())
                .param("fingerprint", lesson.fingerprint())
                .param("made", lesson.made())
                .update();
    }

    void suggest(SectionId section, Collection<Suggestion> suggestions) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        suggestions.forEach(one -> rows.add(new MapSqlParameterSource("lesson", one.lesson())
                .addValue("contribution", one.contribution())
                .addValue("section", section)
                .addValue("themes", Suggestion.text(one.themes()))
                .addValue("likelihood", one.likelihood())));
        batches.batchUpdate("""
                        INSERT IGNORE INTO theme_suggestion (lesson_id, contribution_id, section_id, themes, likelihood)
                        VALUES (:lesson, :contribution, :section, :themes, :likelihood)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    /** Those for which something was proposed in that lesson. */
    List<ContributionId> suggested(UUID lesson) {
        return jdbc.sql("SELECT contribution_id FROM theme_suggestion WHERE lesson_id = :lesson")
                .param("lesson", lesson)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    Optional<Suggestion> find(UUID lesson, ContributionId contribution) {
        return jdbc.sql(
                        "SELECT g.* FROM theme_suggestion g WHERE g.lesson_id = :lesson AND g.contribution_id = :contribution")
                .param("lesson", lesson)
                .param("contribution", contribution)
                .query((row, index) -> suggestion(row))
                .optional();
    }

    /** What waits for a person, in the order of a lot. */
    List<Suggestion> open(UUID lesson) {
        return jdbc
                .sql("SELECT g.* FROM theme_suggestion g" + OPEN)
                .param("lesson", lesson)
                .query((row, index) -> suggestion(row))
                .list()
                .stream()
                .sorted(Suggestion.ORDER)
                .toList();
    }

    /** What the machine has put into themes and nobody has checked, in the order of a lot. */
    List<Suggestion> filled(ConsultationId consultation, SectionId section) {
        return jdbc
                .sql("SELECT g.* FROM theme_suggestion g" + FILLED)
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> suggestion(row))
                .list()
                .stream()
                .sorted(Suggestion.ORDER)
                .toList();
    }

    /** Of what waits, what the machine is so sure of; what it has put into themes once and a person has taken out, it never puts back. */
    List<Suggestion> toFill(UUID lesson, int percent) {
        return jdbc.sql("SELECT g.* FROM theme_suggestion g" + OPEN + """
                             AND g.likelihood * 100 >= :percent AND NOT EXISTS (SELECT 1 FROM theme_suggestion f
                                WHERE f.contribution_id = g.contribution_id AND f.section_id = g.section_id AND f.filled IS NOT NULL)
                            ORDER BY g.contribution_id""")
                .param("lesson", lesson)
                .param("percent", percent)
                .query((row, index) -> suggestion(row))
                .list();
    }

    void fill(UUID lesson, Collection<ContributionId> ids, Instant now) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "UPDATE theme_suggestion SET filled = :now WHERE lesson_id = :lesson AND contribution_id IN (:ids) AND filled IS NULL")
                    .param("now", now)
                    .param("lesson", lesson)
                    .param("ids", ids)
                    .update();
        }
    }

    /** What was worked out from its words goes with them. */
    void forget(ContributionId id) {
        jdbc.sql("DELETE FROM theme_suggestion WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                Columns.uuid(row, "lesson_id"),
                new ContributionId(Columns.uuid(row, "contribution_id")),
                Suggestion.themes(Columns.text(row, "themes")),
                row.getDouble("likelihood"),
                Columns.instantOrNull(row, "filled") != null);
    }
}
