package org.throughline.campaigns;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** What is still to be sorted, who sorts it, and the totals of what is. Times are the database's: they only tell servers apart. */
@Repository
class SortingRows {

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    SortingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers a text that was published or has changed. */
    void add(ContributionId id, ConsultationId consultation) {
        jdbc.sql("INSERT IGNORE INTO campaign_work (contribution_id, consultation_id) VALUES (:id, :consultation)")
                .param("id", id)
                .param("consultation", consultation)
                .update();
    }

    /** Remembers that the whole of a consultation is to be sorted. */
    void wantWhole(ConsultationId consultation) {
        jdbc.sql("""
                        INSERT INTO campaign_sorting (consultation_id) VALUES (:consultation)
                        ON DUPLICATE KEY UPDATE whole_wanted = 1""").param("consultation", consultation).update();
    }

    /** A consultation of which nothing is known yet is sorted as a whole. */
    void know(ConsultationId consultation) {
        jdbc.sql("INSERT IGNORE INTO campaign_sorting (consultation_id) VALUES (:consultation)")
                .param("consultation", consultation)
                .update();
    }

    /** Once a day what came one by one is sorted together. */
    void wantWholeDaily() {
        jdbc.sql("""
                        UPDATE campaign_sorting SET whole_wanted = 1
                        WHERE changed > 0 AND whole_at < UTC_TIMESTAMP(6) - INTERVAL 20 HOUR""").update();
    }

    List<ConsultationId> waiting() {
        return jdbc.sql("""
                        SELECT consultation_id FROM campaign_work UNION
                        SELECT consultation_id FROM campaign_sorting WHERE whole_wanted = 1""")
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list();
    }

    /** Whether this server sorts the consultation now; nobody else does until it is released, or the lease has run out. */
    boolean lease(ConsultationId consultation) {
        know(consultation);
        return jdbc.sql("UPDATE campaign_sorting SET leased_until = UTC_TIMESTAMP(6) + INTERVAL " + LEASE.toMinutes()
                                + """
                             MINUTE WHERE consultation_id = :consultation
                            AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))""")
                        .param("consultation", consultation)
                        .update()
                > 0;
    }

    void release(ConsultationId consultation) {
        jdbc.sql("UPDATE campaign_sorting SET leased_until = NULL WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }

    /** Nothing else moves in this consultation until the transaction ends. */
    void lock(ConsultationId consultation) {
        know(consultation);
        jdbc.sql("SELECT 1 FROM campaign_sorting WHERE consultation_id = :consultation FOR UPDATE")
                .param("consultation", consultation)
                .query(Integer.class)
                .single();
    }

    boolean wantsWhole(ConsultationId consultation) {
        return jdbc.sql("SELECT whole_wanted FROM campaign_sorting WHERE consultation_id = :consultation")
                        .param("consultation", consultation)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The oldest of what waits, locked. */
    List<ContributionId> take(ConsultationId consultation, int atMost) {
        return jdbc.sql("""
                        SELECT contribution_id FROM campaign_work WHERE consultation_id = :consultation
                        ORDER BY contribution_id LIMIT :most FOR UPDATE""")
                .param("consultation", consultation)
                .param("most", atMost)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    void done(List<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM campaign_work WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    void sortedSome(ConsultationId consultation, int texts) {
        jdbc.sql("UPDATE campaign_sorting SET changed = changed + :texts WHERE consultation_id = :consultation")
                .param("texts", texts)
                .param("consultation", consultation)
                .update();
    }

    void sortedAll(ConsultationId consultation) {
        jdbc.sql("""
                        UPDATE campaign_sorting SET whole_wanted = 0, whole_at = UTC_TIMESTAMP(6), changed = 0
                        WHERE consultation_id = :consultation""").param("consultation", consultation).update();
    }

    /** Counts who has contributed and who of them sent a campaign's letter; from now on there is something new to look up. */
    void count(ConsultationId consultation) {
        jdbc.sql("""
                        UPDATE campaign_sorting s LEFT JOIN (
                            SELECT t.consultation_id,
                                COUNT(DISTINCT CASE WHEN t.organisation_id IS NULL THEN t.author_id END) AS people,
                                COUNT(DISTINCT t.organisation_id) AS organisations,
                                COUNT(DISTINCT CASE WHEN c.id IS NOT NULL AND t.organisation_id IS NULL THEN t.author_id END)
                                    AS copying_people,
                                COUNT(DISTINCT CASE WHEN c.id IS NOT NULL THEN t.organisation_id END) AS copying_organisations,
                                SUM(t.standing = 'UNCOMPARED') AS uncompared
                            FROM campaign_text t LEFT JOIN campaign w ON w.id = t.campaign_id AND t.standing = 'COPY'
                            LEFT JOIN campaign c ON c.id = COALESCE(w.joined_id, w.id) AND %s
                            WHERE t.consultation_id = :consultation GROUP BY t.consultation_id
                        ) k ON k.consultation_id = s.consultation_id
                        SET s.people = COALESCE(k.people, 0), s.organisations = COALESCE(k.organisations, 0),
                            s.copying_people = COALESCE(k.copying_people, 0),
                            s.copying_organisations = COALESCE(k.copying_organisations, 0),
                            s.uncompared = COALESCE(k.uncompared, 0), s.revision = s.revision + 1
                        WHERE s.consultation_id = :consultation""".formatted(Campaign.SHOWN))
                .param("consultation", consultation)
                .update();
    }

    CampaignTotals totals(ConsultationId consultation) {
        return jdbc.sql("SELECT * FROM campaign_sorting WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query((row, index) -> new CampaignTotals(
                        row.getInt("people"),
                        row.getInt("organisations"),
                        row.getInt("copying_people"),
                        row.getInt("copying_organisations"),
                        row.getInt("uncompared"),
                        row.getObject("whole_at") != null))
                .optional()
                .orElse(CampaignTotals.NONE);
    }
}
