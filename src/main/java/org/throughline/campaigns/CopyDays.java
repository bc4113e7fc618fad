package org.throughline.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.LondonTime;

/** When copies came. */
@Repository
class CopyDays {

    private final JdbcClient jdbc;

    CopyDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies by the day on which they were sent, where people live; the database counts by hours, which are whole in either. */
    SortedMap<LocalDate, Integer> byDay(Collection<CampaignId> campaigns) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        jdbc.sql("""
                        SELECT DATE_FORMAT(sent, '%Y-%m-%dT%H:00:00') AS hour, COUNT(*) AS copies FROM campaign_text
                        WHERE campaign_id IN (:campaigns) AND standing = 'COPY' GROUP BY hour""").param("campaigns", campaigns).query(row -> {
            days.merge(
                    LocalDateTime.parse(row.getString("hour"))
                            .toInstant(ZoneOffset.UTC)
                            .atZone(LondonTime.ZONE)
                            .toLocalDate(),
                    row.getInt("copies"),
                    Integer::sum);
        });
        return days;
    }
}
