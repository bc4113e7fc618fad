package org.throughline.themes;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** What is set aside, as it is kept. */
@Repository
class AsideRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    AsideRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Sets these aside, each with its reason; what is set aside already keeps its own. */
    void add(
            ConsultationId consultation,
            SectionId section,
            Map<ContributionId, String> reasons,
            PersonId by,
            Instant now) {
        batches.batchUpdate(
                """
                        INSERT IGNORE INTO theme_aside (section_id, contribution_id, consultation_id, reason, moderator_id, made)
                        VALUES (:section, :contribution, :consultation, :reason, :by, :now)""",
                reasons.entrySet().stream()
                        .map(one -> new MapSqlParameterSource("section", section)
                                .addValue("contribution", one.getKey())
                                .addValue("consultation", consultation)
                                .addValue("reason", one.getValue())
                                .addValue("by", by)
                                .addValue("now", now))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** The reasons of those of these that are set aside. */
    Map<ContributionId, String> reasons(SectionId section, Collection<ContributionId> ids) {
        Map<ContributionId, String> reasons = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "SELECT contribution_id, reason FROM theme_aside WHERE section_id = :section AND contribution_id IN (:ids)")
                    .param("section", section)
                    .param("ids", ids)
                    .query(row -> {
                        reasons.put(
                                new ContributionId(Columns.uuid(row, "contribution_id")), Columns.text(row, "reason"));
                    });
        }
        return reasons;
    }

    void remove(SectionId section, Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM theme_aside WHERE section_id = :section AND contribution_id IN (:ids)")
                    .param("section", section)
                    .param("ids", ids)
                    .update();
        }
    }
}
