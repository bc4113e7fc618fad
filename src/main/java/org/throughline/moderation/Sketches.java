package org.throughline.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** Numbers of texts by which their copies find them. */
@Repository
class Sketches {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Sketches(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The text of a case to which others may be alike. */
    record Known(CaseId id, ContributionId contribution) {}

    /** The cases that have one of these numbers, by number. */
    Map<Long, List<Known>> having(ConsultationId consultation, Collection<Long> numbers) {
        Map<Long, List<Known>> known = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("""
                            SELECT s.number, c.id, c.contribution_id FROM moderation_sketch s
                            JOIN moderation_case c ON c.id = s.case_id
                            WHERE s.consultation_id = :consultation AND s.number IN (:numbers)""")
                    .param("consultation", consultation)
                    .param("numbers", numbers)
                    .query(row -> {
                        known.computeIfAbsent(row.getLong("number"), unused -> new ArrayList<>())
                                .add(new Known(
                                        new CaseId(Columns.uuid(row, "id")),
                                        new ContributionId(Columns.uuid(row, "contribution_id"))));
                    });
        }
        return known;
    }

    void add(ConsultationId consultation, Map<CaseId, List<Long>> numbers) {
        MapSqlParameterSource[] rows = numbers.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(number -> new MapSqlParameterSource("consultation", consultation)
                                .addValue("number", number)
                                .addValue("case", entry.getKey())))
                .toArray(MapSqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate("""
                    INSERT IGNORE INTO moderation_sketch (consultation_id, number, case_id)
                    VALUES (:consultation, :number, :case)""", rows);
        }
    }

    void forget(CaseId id) {
        jdbc.sql("DELETE FROM moderation_sketch WHERE case_id = :id")
                .param("id", id)
                .update();
    }

    /** The groups to which these cases belong; one that belongs to none is left out. */
    Map<CaseId, UUID> groups(Collection<CaseId> ids) {
        Map<CaseId, UUID> groups = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, copies FROM moderation_case WHERE id IN (:ids) AND copies IS NOT NULL")
                    .param("ids", ids)
                    .query(row -> {
                        groups.put(new CaseId(Columns.uuid(row, "id")), Columns.uuid(row, "copies"));
                    });
        }
        return groups;
    }
}
