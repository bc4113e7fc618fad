package org.throughline.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.flags.Flag;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** The queue and its counters, each one statement along a key, however much waits. */
@Repository
class CaseQueries {

    static final int STEP = 20;

    private static final String FLAG = Facet.of(Flag.Kind.COPY).key().replace(Flag.Kind.COPY.name(), "");
    private static final String AFTER = " AND %1$s.since >= :since AND (%1$s.since > :since OR %2$s > :after)";

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The oldest first, one more than asked for.
     *
     * @param after the place to read on after
     * @param until only what waits since then or longer
     * @param driver the rarest of the facets, absent without any
     */
    List<Case> step(
            QueueFilter filter,
            @Nullable Facet driver,
            Queue.@Nullable Place after,
            @Nullable Instant until,
            int size) {
        String table = driver == null ? "c" : "f";
        String key = driver == null ? "c.id" : "f.case_id";
        Map<String, Object> values = new HashMap<>(Map.of("consultation", filter.consultation()));
        StringBuilder sql = new StringBuilder("SELECT ").append(Cases.COLUMNS);
        if (driver == null) {
            sql.append(" FROM moderation_case c WHERE c.consultation_id = :consultation AND c.waits_for = :waits");
            values.put("waits", filter.waitsFor());
        } else {
            sql.append(" FROM moderation_facet f JOIN moderation_case c ON c.id = f.case_id")
                    .append(" WHERE f.consultation_id = :consultation AND f.facet = :facet");
            values.put("facet", driver.key());
            others(filter, driver, sql, values);
        }
        if (until != null) {
            sql.append(" AND ").append(table).append(".since <= :until");
            values.put("until", until);
        }
        if (after != null) {
            sql.append(AFTER.formatted(table, key));
            values.put("since", after.since());
            values.put("after", after.after());
        }
        sql.append(" ORDER BY ")
                .append(table)
                .append(".since, ")
                .append(key)
                .append(" LIMIT ")
                .append(size + 1);
        return jdbc.sql(sql.toString()).params(values).query(Cases::of).list();
    }

    /** A case has the other facets under the same key. */
    private static void others(QueueFilter filter, Facet driver, StringBuilder sql, Map<String, Object> values) {
        int number = 0;
        for (Facet facet : filter.facets()) {
            if (!facet.equals(driver)) {
                String name = "facet" + number++;
                sql.append(
                                " AND EXISTS (SELECT 1 FROM moderation_facet o WHERE o.consultation_id = :consultation AND o.facet = :")
                        .append(name)
                        .append(" AND o.since = f.since AND o.case_id = f.case_id)");
                values.put(name, facet.key());
            }
        }
    }

    /** The flags of waiting cases. */
    Map<CaseId, Set<Flag.Kind>> flags(Collection<CaseId> ids) {
        Map<CaseId, Set<Flag.Kind>> flags = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "SELECT case_id, facet FROM moderation_facet WHERE case_id IN (:ids) AND facet LIKE 'flag:%' AND facet <> :none")
                    .param("ids", ids)
                    .param("none", Facet.WITHOUT_FLAG.key())
                    .query(row -> {
                        flags.computeIfAbsent(
                                        new CaseId(Columns.uuid(row, "case_id")),
                                        unused -> EnumSet.noneOf(Flag.Kind.class))
                                .add(Flag.Kind.valueOf(
                                        Columns.text(row, "facet").substring(FLAG.length())));
                    });
        }
        return flags;
    }

    /** Those of these cases that another one than this moderator decides: appeals from their decisions, and opinions they asked for. */
    Set<CaseId> forOthers(Collection<Case> cases, PersonId moderator) {
        List<CaseId> some = cases.stream()
                .filter(each -> each.state() == CaseState.APPEALED || each.state() == CaseState.SECOND_OPINION)
                .map(Case::id)
                .toList();
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                SELECT c.id FROM moderation_case c WHERE c.id IN (:ids) AND (
                                    c.state = 'APPEALED' AND EXISTS (
                                        SELECT 1 FROM moderation_decision d WHERE d.case_id = c.id AND d.moderator_id = :moderator)
                                    OR c.state = 'SECOND_OPINION' AND :moderator = (
                                        SELECT n.person_id FROM moderation_note n WHERE n.case_id = c.id AND n.kind = 'OPINION_WANTED'
                                        ORDER BY n.made DESC, n.id DESC LIMIT 1))""")
                        .param("ids", some)
                        .param("moderator", moderator)
                        .query((row, index) -> new CaseId(Columns.uuid(row, "id")))
                        .list());
    }

    /** Those of these cases that this moderator has decided about with others, which has not taken effect yet. */
    Set<CaseId> inBulk(Collection<CaseId> ids, PersonId moderator) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                SELECT k.case_id FROM moderation_bulk b JOIN moderation_bulk_case k ON k.bulk_id = b.id
                                WHERE b.moderator_id = :moderator AND b.state = 'PENDING' AND k.state = 'PENDING' AND k.case_id IN (:ids)""")
                        .param("moderator", moderator)
                        .param("ids", ids)
                        .query((row, index) -> new CaseId(Columns.uuid(row, "case_id")))
                        .list());
    }

    /**
     * What waits for a moderator in each of these consultations, from kept counts; one without any case is left out. The oldest is looked
     * up by itself: grouped, the database would read everything that waits.
     */
    Map<ConsultationId, Waiting> waiting(Collection<ConsultationId> consultations) {
        Map<ConsultationId, Waiting> found = new HashMap<>();
        if (!consultations.isEmpty()) {
            jdbc.sql("""
                            SELECT consultation_id, cases, NULL AS oldest, NULL AS days FROM moderation_facet_count
                            WHERE consultation_id IN (:ids) AND facet = 'all'
                            UNION ALL
                            SELECT consultation_id, COUNT(*), NULL, NULL FROM moderation_case
                            WHERE triaged IS NULL AND consultation_id IN (:ids) AND waits_for = 'MODERATOR'
                            GROUP BY consultation_id
                            UNION ALL
                            SELECT k.consultation_id, 0, (
                                SELECT c.since FROM moderation_case c
                                WHERE c.consultation_id = k.consultation_id AND c.waits_for = 'MODERATOR' ORDER BY c.since LIMIT 1
                            ), NULL FROM (SELECT DISTINCT consultation_id FROM moderation_case WHERE consultation_id IN (:ids)) k
                            UNION ALL
                            SELECT consultation_id, 0, NULL, days FROM moderation_promise WHERE consultation_id IN (:ids)
                            """).param("ids", consultations).query(row -> {
                int days = row.getInt("days");
                Waiting part = new Waiting(
                        row.getInt("cases"),
                        Columns.instantOrNull(row, "oldest"),
                        days == 0 ? Promises.USUAL_DAYS : days);
                found.merge(new ConsultationId(Columns.uuid(row, "consultation_id")), part, Waiting::plus);
            });
        }
        return found;
    }

    /** How often each outcome was the last word about an author here, and for which reasons. */
    List<EarlierDecisions.Outcomes> earlier(Case about) {
        return new ArrayList<>(jdbc.sql("""
                        SELECT d.outcome, d.reason, COUNT(*) AS decisions FROM moderation_case mine
                        JOIN moderation_case c ON c.consultation_id = mine.consultation_id AND c.author_id = mine.author_id
                        JOIN moderation_decision d ON d.case_id = c.id
                        WHERE mine.id = :id AND c.id <> :id AND NOT EXISTS (
                            SELECT 1 FROM moderation_decision later WHERE later.case_id = d.case_id
                            AND (later.decided > d.decided OR later.decided = d.decided AND later.id > d.id))
                        GROUP BY d.outcome, d.reason ORDER BY d.outcome, d.reason""")
                .param("id", about.id())
                .query((row, index) -> new EarlierDecisions.Outcomes(
                        Columns.value(Outcome.class, row, "outcome"),
                        Columns.valueOrNull(Reason.class, row, "reason"),
                        row.getInt("decisions")))
                .list());
    }
}
