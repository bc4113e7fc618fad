package org.throughline.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationId;

/** What is counted for the public report, a few statements for a consultation. */
@Repository
class FigureQueries {

    private static final String LAST = """
            NOT EXISTS (SELECT 1 FROM moderation_decision later WHERE later.case_id = d.case_id
                AND (later.decided > d.decided OR later.decided = d.decided AND later.id > d.id))""";
    private static final String FIRST = """
            NOT EXISTS (SELECT 1 FROM moderation_decision earlier WHERE earlier.case_id = d.case_id
                AND (earlier.decided < d.decided OR earlier.decided = d.decided AND earlier.id < d.id))""";

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int cases(ConsultationId consultation) {
        return one("SELECT COUNT(*) FROM moderation_case WHERE consultation_id = :consultation", consultation);
    }

    Map<String, Integer> lastOutcomes(ConsultationId consultation) {
        return counts(
                "SELECT d.outcome, COUNT(*) FROM moderation_decision d WHERE d.consultation_id = :consultation AND "
                        + LAST + " GROUP BY d.outcome",
                consultation);
    }

    Map<String, Integer> lastReasons(ConsultationId consultation) {
        return counts(
                "SELECT d.reason, COUNT(*) FROM moderation_decision d WHERE d.consultation_id = :consultation"
                        + " AND d.outcome = 'WITHHOLD' AND " + LAST + " GROUP BY d.reason",
                consultation);
    }

    /** How many first decisions were taken after so many whole hours. */
    SortedMap<Integer, Integer> hoursToFirstDecision(ConsultationId consultation) {
        SortedMap<Integer, Integer> hours = new TreeMap<>();
        jdbc.sql("""
                        SELECT TIMESTAMPDIFF(HOUR, c.opened, d.decided) AS hours, COUNT(*) AS cases
                        FROM moderation_decision d JOIN moderation_case c ON c.id = d.case_id
                        WHERE d.consultation_id = :consultation AND """ + " " + FIRST + " GROUP BY hours")
                .param("consultation", consultation)
                .query(row -> {
                    hours.put(Math.max(0, row.getInt("hours")), row.getInt("cases"));
                });
        return hours;
    }

    Map<String, Integer> reports(ConsultationId consultation) {
        return counts("""
                SELECT n.concern, COUNT(*) FROM moderation_note n JOIN moderation_case c ON c.id = n.case_id
                WHERE c.consultation_id = :consultation AND n.kind = 'REPORT' GROUP BY n.concern""", consultation);
    }

    int changedAfterReport(ConsultationId consultation) {
        return one("""
                SELECT COUNT(DISTINCT case_id) FROM moderation_decision
                WHERE consultation_id = :consultation AND stage = 'REPORTED' AND outcome <> 'PUBLISH'""", consultation);
    }

    /** Appeals that wait, and of those that are decided whether the decision before was changed. */
    Map<String, Integer> appeals(ConsultationId consultation) {
        return counts("""
                SELECT CASE WHEN d.id IS NULL THEN 'waiting' WHEN d.outcome = a.against THEN 'upheld' ELSE 'changed' END AS became,
                    COUNT(*)
                FROM moderation_appeal a JOIN moderation_case c ON c.id = a.case_id
                LEFT JOIN moderation_decision d ON d.case_id = a.case_id AND d.stage = 'APPEALED'
                WHERE c.consultation_id = :consultation GROUP BY became""", consultation);
    }

    /** Second looks, and those in which both would have published or both withheld. */
    Map<String, Integer> secondLooks(ConsultationId consultation) {
        return counts("""
                SELECT CASE WHEN (outcome = 'WITHHOLD') = (first_outcome = 'WITHHOLD') THEN 'alike' ELSE 'apart' END AS how, COUNT(*)
                FROM moderation_second_look WHERE consultation_id = :consultation AND outcome IS NOT NULL GROUP BY how""", consultation);
    }

    private int one(String sql, ConsultationId consultation) {
        return jdbc.sql(sql)
                .param("consultation", consultation)
                .query(Integer.class)
                .single();
    }

    private Map<String, Integer> counts(String sql, ConsultationId consultation) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(sql).param("consultation", consultation).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }
}
