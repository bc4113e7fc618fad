package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.Stance;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Confirmed themes to show: with those of their contributions that can be read now. Two statements. */
@Repository
class ThemeQueries {

    /** What is published and in words that others may read; also while it is read anew. */
    static final String SHOWN = "r.state IN ('WAITING', 'READ', 'FOREIGN')";

    /** Who said it, of a reading r and, where it is a copy of a letter, its letter l. */
    static final String SPEAKER = "r.contribution_id, r.voice, r.author_id, r.organisation_id, l.campaign_id";

    static final String LETTER = " LEFT JOIN theme_letter l ON l.contribution_id = r.contribution_id ";

    private final JdbcClient jdbc;

    ThemeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A theme without the words of its section. */
    record Shown(
            ThemeId id,
            int version,
            ConsultationId consultation,
            Lane lane,
            String title,
            boolean pinned,
            List<Speaker> speakers) {

        ThemeCounts counts() {
            return Speaker.count(speakers);
        }
    }

    List<Shown> of(ConsultationId consultation) {
        return shown(
                "t.consultation_id = :consultation AND t.state = 'CONFIRMED'", Map.of("consultation", consultation));
    }

    List<Shown> of(ConsultationId consultation, SectionId section) {
        return shown(
                "t.consultation_id = :consultation AND t.state = 'CONFIRMED' AND t.section_id = :section",
                Map.of("consultation", consultation, "section", section));
    }

    List<Shown> byId(ThemeId id) {
        return shown("t.id = :id AND t.state = 'CONFIRMED'", Map.of("id", id));
    }

    List<Shown> byId(Collection<ThemeId> ids) {
        return shown("t.id IN (:ids) AND t.state = 'CONFIRMED'", Map.of("ids", ids));
    }

    /** Those that are pinned first, then those that most people are in. */
    private List<Shown> shown(String where, Map<String, ?> values) {
        Map<UUID, List<Speaker>> speakers = new HashMap<>();
        jdbc.sql("SELECT m.theme_id, " + SPEAKER + """
                         FROM theme t JOIN theme_member m ON m.theme_id = t.id
                        JOIN theme_reading r ON r.contribution_id = m.contribution_id""" + LETTER + "WHERE " + where + " AND " + SHOWN
                        + " ORDER BY r.contribution_id")
                .params(values)
                .query(row -> {
                    speakers.computeIfAbsent(Columns.uuid(row, "theme_id"), some -> new ArrayList<>())
                            .add(Speaker.of(row));
                });
        Map<UUID, Shown> themes = new LinkedHashMap<>();
        jdbc.sql("SELECT t.* FROM theme t WHERE " + where + " ORDER BY t.pinned DESC, t.id")
                .params(values)
                .query(row -> {
                    UUID id = Columns.uuid(row, "id");
                    themes.put(id, shown(row, speakers.getOrDefault(id, List.of())));
                });
        Map<ThemeId, Integer> heard = new HashMap<>();
        themes.values().forEach(theme -> heard.put(theme.id(), theme.counts().heard()));
        return themes.values().stream()
                .sorted(Comparator.comparing(Shown::pinned)
                        .thenComparing(theme -> heard.getOrDefault(theme.id(), 0))
                        .reversed())
                .toList();
    }

    private static Shown shown(ResultSet row, List<Speaker> speakers) throws SQLException {
        return new Shown(
                new ThemeId(Columns.uuid(row, "id")),
                row.getInt("version"),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new Lane(
                        new SectionId(Columns.uuid(row, "section_id")),
                        Columns.valueOrNull(Stance.class, row, "stance")),
                Columns.text(row, "title"),
                row.getBoolean("pinned"),
                List.copyOf(speakers));
    }
}
