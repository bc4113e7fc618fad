package org.throughline.changes;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;

/** Which versions are to be compared, who compares them, and how far they are. Times are the database's: they only tell servers apart. */
@Repository
class ComparisonRows {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    ComparisonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await(VersionId version, PlanId plan) {
        jdbc.sql(
                        "INSERT IGNORE INTO version_comparison (version_id, plan_id, state) VALUES (:version, :plan, 'WAITING')")
                .param("version", version)
                .param("plan", plan)
                .update();
    }

    List<PlanId> waiting() {
        return jdbc.sql("SELECT DISTINCT plan_id FROM version_comparison WHERE state = 'WAITING'")
                .query((row, index) -> new PlanId(Columns.uuid(row, "plan_id")))
                .list();
    }

    Map<VersionId, Progress> of(PlanId plan) {
        Map<VersionId, Progress> progress = new HashMap<>();
        jdbc.sql("SELECT version_id, state, steps, done FROM version_comparison WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    progress.put(
                            new VersionId(Columns.uuid(row, "version_id")),
                            new Progress(
                                    "DONE".equals(Columns.text(row, "state")),
                                    row.getInt("steps"),
                                    row.getInt("done")));
                });
        return progress;
    }

    /** Whether this server compares it now; nobody else does until it is done, or the lease has run out. */
    boolean lease(VersionId version) {
        return jdbc.sql("UPDATE version_comparison SET leased_until = UTC_TIMESTAMP(6) + INTERVAL " + LEASE.toSeconds()
                                + """
                             SECOND WHERE version_id = :version AND state = 'WAITING'
                            AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))""")
                        .param("version", version)
                        .update()
                == 1;
    }

    void release(VersionId version) {
        jdbc.sql("UPDATE version_comparison SET leased_until = NULL WHERE version_id = :version")
                .param("version", version)
                .update();
    }

    /** Says how far it is, and keeps it. */
    void progress(VersionId version, int steps, int done) {
        jdbc.sql(
                        "UPDATE version_comparison SET steps = :steps, done = :done, leased_until = UTC_TIMESTAMP(6) + INTERVAL "
                                + LEASE.toSeconds() + " SECOND WHERE version_id = :version AND state = 'WAITING'")
                .param("steps", steps)
                .param("done", done)
                .param("version", version)
                .update();
    }

    /** @return false when it was done before: then nobody is told again */
    boolean finish(VersionId version) {
        return jdbc.sql("""
                                UPDATE version_comparison SET state = 'DONE', done = steps, finished = UTC_TIMESTAMP(6), leased_until = NULL
                                WHERE version_id = :version AND state = 'WAITING'""").param("version", version).update() == 1;
    }
}
