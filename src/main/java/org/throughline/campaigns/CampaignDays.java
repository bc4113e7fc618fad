package org.throughline.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;

/** When the letters of all campaigns of a consultation came, for those who show what came when. */
@Service
public class CampaignDays {

    private final JdbcClient jdbc;
    private final CampaignRows campaigns;

    CampaignDays(JdbcClient jdbc, CampaignRows campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /** Copies by the day on which they were sent, of each campaign that readers see; two statements. */
    @Open
    @Transactional(readOnly = true)
    public Map<CampaignLetter, SortedMap<LocalDate, Integer>> of(ConsultationId consultation) {
        Map<CampaignId, CampaignLetter> letters = new HashMap<>();
        List<Campaign> all = campaigns.of(consultation);
        all.stream()
                .filter(Campaign::isShown)
                .forEach(shown -> all.stream()
                        .filter(campaign -> campaign.isCountedWith(shown.id()))
                        .forEach(campaign -> letters.put(campaign.id(), shown.letter())));
        Map<CampaignLetter, SortedMap<LocalDate, Integer>> days =
                new TreeMap<>(Comparator.comparingInt(CampaignLetter::number));
        jdbc.sql("""
                        SELECT t.campaign_id, DATE_FORMAT(t.sent, '%Y-%m-%dT%H:00:00') AS hour, COUNT(*) AS copies
                        FROM campaign k JOIN campaign_text t ON t.campaign_id = k.id
                        WHERE k.consultation_id = :consultation AND t.standing = 'COPY' GROUP BY t.campaign_id, hour
                        """).param("consultation", consultation).query(row -> {
            CampaignLetter letter = letters.get(new CampaignId(Columns.uuid(row, "campaign_id")));
            if (letter != null) {
                days.computeIfAbsent(letter, unused -> new TreeMap<>())
                        .merge(day(Columns.text(row, "hour")), row.getInt("copies"), Integer::sum);
            }
        });
        return days;
    }

    private static LocalDate day(String hour) {
        return LocalDateTime.parse(hour)
                .toInstant(ZoneOffset.UTC)
                .atZone(LondonTime.ZONE)
                .toLocalDate();
    }
}
