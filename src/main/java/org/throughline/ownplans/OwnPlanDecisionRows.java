package org.throughline.ownplans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/** What moderators decided about plans of organisations, as it is kept. */
@Repository
class OwnPlanDecisionRows {

    private final JdbcClient jdbc;

    OwnPlanDecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OwnPlanId plan, OwnPlanDecision decision, PersonId moderator) {
        jdbc.sql("""
                        INSERT INTO own_plan_decision (id, own_plan_id, kind, reason, moderator_id, made)
                        VALUES (:id, :plan, :kind, :reason, :moderator, :made)
                        """)
                .param("id", Ids.next())
                .param("plan", plan)
                .param("kind", decision.kind())
                .param("reason", decision.reason())
                .param("moderator", moderator)
                .param("made", decision.made())
                .update();
    }

    /** In the order in which they were made. */
    Map<OwnPlanId, List<OwnPlanDecision>> of(Collection<OwnPlanId> plans) {
        Map<OwnPlanId, List<OwnPlanDecision>> decisions = new LinkedHashMap<>();
        if (!plans.isEmpty()) {
            jdbc.sql("SELECT * FROM own_plan_decision WHERE own_plan_id IN (:plans) ORDER BY made, id")
                    .param("plans", plans)
                    .query(row -> {
                        decisions
                                .computeIfAbsent(
                                        new OwnPlanId(Columns.uuid(row, "own_plan_id")), plan -> new ArrayList<>())
                                .add(new OwnPlanDecision(
                                        Columns.value(OwnPlanDecision.Kind.class, row, "kind"),
                                        Columns.text(row, "reason"),
                                        Columns.instant(row, "made")));
                    });
        }
        return decisions;
    }
}
