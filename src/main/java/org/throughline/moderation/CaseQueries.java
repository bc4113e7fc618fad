package org.throughline.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationId;

/** The queue and its counters, each one statement along the index of the queue. */
@Repository
class CaseQueries {

    static final int STEP = 20;

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waiting cases, the oldest first, one more than a step; from the beginning when the case to read on after is of another queue. */
    List<Case> waiting(ConsultationId consultation, @Nullable Case after) {
        String from = after == null ? "" : "AND opened >= :opened AND (opened > :opened OR id > :after) ";
        var statement = jdbc.sql("SELECT id, version, contribution_id, opened FROM moderation_case "
                        + "WHERE consultation_id = :consultation AND state = 'WAITING' " + from
                        + "ORDER BY opened, id LIMIT " + (STEP + 1))
                .param("consultation", consultation);
        if (after != null) {
            statement = statement.param("opened", after.opened()).param("after", after.id());
        }
        return statement
                .query((row, index) -> new Case(
                        new CaseId(Columns.uuid(row, "id")),
                        row.getInt("version"),
                        consultation,
                        new ContributionId(Columns.uuid(row, "contribution_id")),
                        Case.State.WAITING,
                        Columns.instant(row, "opened")))
                .list();
    }

    /** What waits in each of these consultations; one without anything waiting is left out. */
    Map<ConsultationId, Waiting> waiting(Collection<ConsultationId> consultations) {
        Map<ConsultationId, Waiting> found = new HashMap<>();
        if (!consultations.isEmpty()) {
            jdbc.sql("""
                            SELECT consultation_id, COUNT(*) AS cases, MIN(opened) AS oldest FROM moderation_case
                            WHERE consultation_id IN (:consultations) AND state = 'WAITING' GROUP BY consultation_id
                            """).param("consultations", consultations).query(row -> {
                found.put(
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        new Waiting(row.getInt("cases"), Columns.instant(row, "oldest")));
            });
        }
        return found;
    }

    /** The last decision on each of these contributions where it was to withhold it. */
    Map<ContributionId, Decided> withheld(Collection<ContributionId> contributions) {
        Map<ContributionId, Decided> found = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT contribution_id, reason, words FROM moderation_decision
                            WHERE contribution_id IN (:contributions) AND outcome = 'WITHHOLD' ORDER BY decided
                            """).param("contributions", contributions).query(row -> {
                found.put(
                        new ContributionId(Columns.uuid(row, "contribution_id")),
                        new Decided(Columns.value(Reason.class, row, "reason"), Columns.text(row, "words")));
            });
        }
        return found;
    }

    record Decided(Reason reason, String words) {}
}
