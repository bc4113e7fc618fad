package org.throughline.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.insight.assignment.SetOverlap;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What people said about what the machine proposed, as it is kept. */
@Repository
class CheckRows {

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when somebody has checked it before */
    boolean insert(
            ConsultationId consultation,
            SectionId section,
            Suggestion suggestion,
            CheckDecision decision,
            Set<ThemeId> themes,
            ActId act) {
        try {
            return jdbc.sql("""
                                    INSERT INTO theme_check (id, consultation_id, section_id, contribution_id, lesson_id, decision, themes, act_id, stands)
                                    VALUES (:id, :consultation, :section, :contribution, :lesson, :decision, :themes, :act, TRUE)""")
                            .param("id", Ids.next())
                            .param("consultation", consultation)
                            .param("section", section)
                            .param("contribution", suggestion.contribution())
                            .param("lesson", suggestion.lesson())
                            .param("decision", decision)
                            .param("themes", Suggestion.text(themes))
                            .param("act", act)
                            .update()
                    == 1;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    /** It is to be checked again. */
    void undo(ActId act) {
        jdbc.sql("UPDATE theme_check SET stands = NULL WHERE act_id = :act")
                .param("act", act)
                .update();
    }

    /** How well machine and person agree about each that was checked in a section, from 0 to 1, in the order of checking. */
    double[] overlaps(ConsultationId consultation, SectionId section) {
        List<Double> overlaps = jdbc.sql("""
                        SELECT c.themes AS said, g.themes AS proposed FROM theme_check c
                        JOIN theme_suggestion g ON g.lesson_id = c.lesson_id AND g.contribution_id = c.contribution_id
                        WHERE c.consultation_id = :consultation AND c.section_id = :section AND c.stands = TRUE ORDER BY c.id""")
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> SetOverlap.of(
                        Suggestion.names(Columns.text(row, "said")), Suggestion.names(Columns.text(row, "proposed"))))
                .list();
        return overlaps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Those of which somebody said that no theme fits: learnt from like the others. */
    Set<ContributionId> fittingNowhere(ConsultationId consultation, SectionId section) {
        return new HashSet<>(jdbc.sql("""
                        SELECT contribution_id FROM theme_check WHERE consultation_id = :consultation AND section_id = :section
                            AND stands = TRUE AND decision = 'NONE'""")
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list());
    }
}
