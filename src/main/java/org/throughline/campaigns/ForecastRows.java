package org.throughline.campaigns;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationId;

/** Counts what would be counted after a decision, without deciding. */
@Repository
class ForecastRows {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final SortingRows sorting;

    ForecastRows(JdbcClient jdbc, SortingRows sorting) {
        this.jdbc = jdbc;
        this.sorting = sorting;
    }

    /**
     * The counts if all copies of these campaigns, and these texts, were one campaign. The inner rows are distinct so that MariaDB does not
     * fold them into the counts, which it refuses when a connection asks again.
     *
     * @param before the campaign in which they would be counted
     */
    CampaignForecast of(Campaign before, Collection<CampaignId> together, Collection<ContributionId> more) {
        ConsultationId consultation = before.consultation();
        Collection<?> added = more.isEmpty() ? List.of(NOBODY) : more;
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT CASE WHEN here AND organisation_id IS NULL THEN author_id END) AS people,
                            COUNT(DISTINCT CASE WHEN here THEN organisation_id END) AS organisations,
                            COUNT(DISTINCT CASE WHEN organisation_id IS NULL THEN author_id END) AS copying
                        FROM (
                            SELECT DISTINCT t.author_id, t.organisation_id,
                                t.campaign_id IN (:together) AND t.standing = 'COPY' OR t.contribution_id IN (:added) AS here,
                                t.standing = 'COPY' AND c.id IS NOT NULL AS shown
                            FROM campaign_text t LEFT JOIN campaign w ON w.id = t.campaign_id
                            LEFT JOIN campaign c ON c.id = COALESCE(w.joined_id, w.id) AND %s
                            WHERE t.consultation_id = :consultation
                        ) counted WHERE here OR shown""".formatted(Campaign.SHOWN))
                .param("together", together)
                .param("added", added)
                .param("consultation", consultation)
                .query((row, index) -> new CampaignForecast(
                        before.counts(),
                        row.getInt("people"),
                        row.getInt("organisations"),
                        sorting.totals(consultation),
                        row.getInt("copying")))
                .single();
    }
}
