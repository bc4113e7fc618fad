package org.throughline.summaries;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeId;

/** Which small themes were looked at for which summary, as it is kept. */
@Repository
class LookRows {

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(SummaryId summary, ThemeId theme, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO theme_look (consultation_id, place_id, theme_id, moderator_id, looked)
                        VALUES (:consultation, :place, :theme, :by, :now)
                        """)
                .param("consultation", summary.consultation())
                .param("place", summary.place())
                .param("theme", theme)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** By the places of the summaries; one statement. */
    Map<UUID, Set<ThemeId>> of(ConsultationId consultation) {
        Map<UUID, Set<ThemeId>> looks = new HashMap<>();
        jdbc.sql("SELECT place_id, theme_id FROM theme_look WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query(row -> {
                    looks.computeIfAbsent(Columns.uuid(row, "place_id"), unused -> new HashSet<>())
                            .add(new ThemeId(Columns.uuid(row, "theme_id")));
                });
        return looks;
    }
}
