package org.throughline.summaries;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** What is left out of summaries and why, as it is kept. */
@Repository
class LeftOutRows {

    private final JdbcClient jdbc;

    LeftOutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reasons by what is left out, by the place of the summary that leaves it out; one statement. */
    Map<UUID, Map<ContributionId, String>> of(ConsultationId consultation) {
        Map<UUID, Map<ContributionId, String>> reasons = new HashMap<>();
        jdbc.sql(
                        "SELECT place_id, contribution_id, reason FROM left_out WHERE consultation_id = :consultation ORDER BY made, contribution_id")
                .param("consultation", consultation)
                .query(row -> {
                    reasons.computeIfAbsent(Columns.uuid(row, "place_id"), unused -> new LinkedHashMap<>())
                            .put(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.text(row, "reason"));
                });
        return reasons;
    }

    void put(SummaryId summary, ContributionId contribution, String reason, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO left_out (consultation_id, place_id, contribution_id, reason, moderator_id, made)
                        VALUES (:consultation, :place, :contribution, :reason, :by, :now)
                        ON DUPLICATE KEY UPDATE reason = VALUES(reason), moderator_id = VALUES(moderator_id), made = VALUES(made)
                        """)
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .param("contribution", contribution)
                .param("reason", reason)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** Whether any of these was left out; one statement. */
    boolean remove(SummaryId summary, Collection<ContributionId> contributions) {
        return jdbc.sql("""
                                DELETE FROM left_out WHERE consultation_id = :consultation AND place_id = :place
                                    AND contribution_id IN (:contributions)
                                """)
                        .param("consultation", summary.consultation())
                        .param("place", summary.place())
                        .param("contributions", contributions)
                        .update()
                > 0;
    }

    /** Nobody can read it any more, so nobody need know why it is left out. */
    void forget(ContributionId contribution) {
        jdbc.sql("DELETE FROM left_out WHERE contribution_id IN (:ids)")
                .param("ids", List.of(contribution))
                .update();
    }
}
