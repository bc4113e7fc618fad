package org.throughline.campaigns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** What rooms above look up about campaigns. */
@Repository
class SentRows {

    private final JdbcClient jdbc;

    SentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ConsultationId, Long> revisions() {
        Map<ConsultationId, Long> revisions = new HashMap<>();
        jdbc.sql("SELECT consultation_id, revision FROM campaign_sorting").query(row -> {
            revisions.put(new ConsultationId(Columns.uuid(row, "consultation_id")), row.getLong("revision"));
        });
        return revisions;
    }

    /** Each with the campaign whose letter it is like: a letter that was joined to another still speaks for its own words. */
    List<Copy> copies(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT t.contribution_id, t.campaign_id, t.edited, w.reference_id FROM campaign_text t JOIN %s
                        WHERE t.consultation_id = :consultation AND t.standing = 'COPY' AND %s""".formatted(Campaign.COUNTED, Campaign.SHOWN))
                .param("consultation", consultation)
                .query((row, index) -> new Copy(
                        new ContributionId(Columns.uuid(row, "contribution_id")),
                        new CampaignId(Columns.uuid(row, "campaign_id")),
                        Columns.valueOrNull(Edit.class, row, "edited") == Edit.ADDED,
                        Columns.uuid(row, "reference_id").equals(Columns.uuid(row, "contribution_id"))))
                .list();
    }

    boolean waits(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM campaign_work WHERE consultation_id = :consultation) OR EXISTS (
                            SELECT 1 FROM campaign_sorting WHERE consultation_id = :consultation AND whole_wanted = 1)""")
                .param("consultation", consultation)
                .query(Boolean.class)
                .single();
    }
}
