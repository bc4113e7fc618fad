package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.Theme.State;

/** Themes with their members, as they are kept. */
@Repository
class ThemeRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;

    ThemeRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Themes in the order of their identities, locked until the transaction ends; what is not there is left out. */
    Map<ThemeId, Theme> lock(Collection<ThemeId> ids) {
        return ids.isEmpty() ? Map.of() : themes("t.id IN (:ids) ORDER BY t.id FOR UPDATE", Map.of("ids", ids));
    }

    Optional<Theme> find(ThemeId id) {
        return themes("t.id = :id", Map.of("id", id)).values().stream().findFirst();
    }

    Map<ThemeId, Theme> confirmed(ConsultationId consultation, SectionId section) {
        return themes(
                "t.consultation_id = :consultation AND t.state = 'CONFIRMED' AND t.section_id = :section",
                Map.of("consultation", consultation, "section", section));
    }

    private Map<ThemeId, Theme> themes(String where, Map<String, ?> values) {
        Map<ThemeId, Theme> themes = new TreeMap<>(Comparator.comparing(ThemeId::value));
        jdbc.sql("SELECT t.* FROM theme t WHERE " + where)
                .params(values)
                .query(ThemeRows::theme)
                .list()
                .forEach(theme -> themes.put(theme.id(), theme));
        Map<ThemeId, Map<ContributionId, Placed>> members = members(themes.keySet());
        themes.replaceAll((id, theme) -> theme.holding(members.getOrDefault(id, Map.of())));
        return themes;
    }

    private Map<ThemeId, Map<ContributionId, Placed>> members(Set<ThemeId> ids) {
        Map<ThemeId, Map<ContributionId, Placed>> members = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT theme_id, contribution_id, origin, quoted FROM theme_member WHERE theme_id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        members.computeIfAbsent(new ThemeId(Columns.uuid(row, "theme_id")), some -> new HashMap<>())
                                .put(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        new Placed(
                                                Columns.value(Origin.class, row, "origin"),
                                                row.getObject("quoted", Integer.class)));
                    });
        }
        return members;
    }

    private static Theme theme(ResultSet row, int index) throws SQLException {
        UUID into = Columns.uuidOrNull(row, "merged_into");
        return new Theme(
                new ThemeId(Columns.uuid(row, "id")),
                row.getInt("version"),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new Lane(
                        new SectionId(Columns.uuid(row, "section_id")),
                        Columns.valueOrNull(Stance.class, row, "stance")),
                Columns.text(row, "title"),
                row.getBoolean("pinned"),
                Columns.value(State.class, row, "state"),
                into == null ? null : new ThemeId(into),
                new TreeMap<>(Comparator.comparing(ContributionId::value)));
    }

    void insert(Theme theme, Instant now) {
        jdbc.sql("""
                        INSERT INTO theme (id, consultation_id, section_id, stance, title, pinned, state, version, confirmed)
                        VALUES (:id, :consultation, :section, :stance, :title, :pinned, :state, 0, :now)""")
                .param("id", theme.id())
                .param("consultation", theme.consultation())
                .param("section", theme.lane().section())
                .param("stance", theme.lane().stance())
                .param("title", theme.title())
                .param("pinned", theme.pinned())
                .param("state", theme.state())
                .param("now", now)
                .update();
        put(theme.id(), theme.members());
    }

    /**
     * Saves what a change made of it; of members only the difference.
     *
     * @return false when somebody else saved it meanwhile
     */
    boolean save(Theme before, Theme after) {
        int saved = jdbc.sql("""
                        UPDATE theme SET title = :title, pinned = :pinned, state = :state, merged_into = :into, version = version + 1
                        WHERE id = :id AND version = :version""")
                .param("title", after.title())
                .param("pinned", after.pinned())
                .param("state", after.state())
                .param("into", after.mergedInto())
                .param("id", before.id())
                .param("version", before.version())
                .update();
        List<ContributionId> gone = before.members().keySet().stream()
                .filter(id -> !after.members().containsKey(id))
                .toList();
        if (!gone.isEmpty()) {
            jdbc.sql("DELETE FROM theme_member WHERE theme_id = :theme AND contribution_id IN (:gone)")
                    .param("theme", before.id())
                    .param("gone", gone)
                    .update();
        }
        Map<ContributionId, Placed> changed = new HashMap<>(after.members());
        changed.entrySet()
                .removeIf(one -> one.getValue().equals(before.members().get(one.getKey())));
        put(before.id(), changed);
        return saved == 1;
    }

    private void put(ThemeId theme, Map<ContributionId, Placed> members) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        members.forEach((id, placed) -> rows.add(new MapSqlParameterSource("theme", theme)
                .addValue("contribution", id)
                .addValue("origin", placed.origin())
                .addValue("quoted", placed.quoted())
                .addValue("now", clock.instant())));
        batches.batchUpdate("""
                        INSERT INTO theme_member (theme_id, contribution_id, origin, quoted, placed)
                        VALUES (:theme, :contribution, :origin, :quoted, :now)
                        ON DUPLICATE KEY UPDATE origin = VALUES(origin), quoted = VALUES(quoted)""", rows.toArray(MapSqlParameterSource[]::new));
    }

    /** The machine puts it there. @return false when it is there already or the theme is gone */
    boolean place(ThemeId theme, ContributionId id) {
        return jdbc.sql("""
                                INSERT IGNORE INTO theme_member (theme_id, contribution_id, origin, placed)
                                SELECT t.id, :contribution, 'PLACED', :now FROM theme t WHERE t.id = :theme AND t.state = 'CONFIRMED'""")
                        .param("theme", theme)
                        .param("contribution", id)
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    /** These copies of a letter come into the theme that holds it, as far as they are of its section and stance. @return how many are new */
    int follow(ThemeId theme, @Nullable Stance stance, Collection<ContributionId> copies) {
        return jdbc.sql("""
                        INSERT INTO theme_member (theme_id, contribution_id, origin, placed)
                        SELECT t.id, r.contribution_id, 'LETTER', :now FROM theme t
                        JOIN theme_reading_section s ON s.consultation_id = t.consultation_id AND s.section_id = t.section_id
                        JOIN theme_reading r ON r.contribution_id = s.contribution_id AND r.stance <=> :stance
                            AND r.state NOT IN ('GONE', 'NOT_SHOWN')
                        LEFT JOIN theme_aside a ON a.section_id = s.section_id AND a.contribution_id = s.contribution_id
                        WHERE t.id = :theme AND r.contribution_id IN (:copies) AND a.contribution_id IS NULL
                        ON DUPLICATE KEY UPDATE
                            origin = CASE WHEN origin = 'PLACED' THEN 'LETTER' ELSE origin END""")
                .param("theme", theme)
                .param("stance", stance)
                .param("copies", copies)
                .param("now", clock.instant())
                .update();
    }

    /** These are no copies any more, and not where only their letter brought them. @return the themes that they left */
    Set<ThemeId> unfollow(Collection<ContributionId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<ThemeId> left = new LinkedHashSet<>(jdbc.sql("""
                        SELECT DISTINCT theme_id FROM theme_member WHERE contribution_id IN (:ids) AND origin = 'LETTER'
                        ORDER BY theme_id""")
                .param("ids", ids)
                .query((row, index) -> new ThemeId(Columns.uuid(row, "theme_id")))
                .list());
        jdbc.sql("DELETE FROM theme_member WHERE contribution_id IN (:ids) AND origin = 'LETTER'")
                .param("ids", ids)
                .update();
        return left;
    }

    /** What was taken back is in no theme any more. */
    void takeOut(ContributionId id) {
        jdbc.sql("DELETE FROM theme_member WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    /** Its words have changed, so that nobody has chosen any of them as a quotation. */
    void unquote(ContributionId id) {
        jdbc.sql("UPDATE theme_member SET quoted = NULL WHERE contribution_id = :id")
                .param("id", id)
                .update();
    }

    /** Themes that it is in. */
    List<ThemeId> holding(ContributionId id) {
        return jdbc.sql("""
                        SELECT m.theme_id FROM theme_member m JOIN theme t ON t.id = m.theme_id
                        WHERE m.contribution_id = :id AND t.state = 'CONFIRMED' ORDER BY m.theme_id""")
                .param("id", id)
                .query((row, index) -> new ThemeId(Columns.uuid(row, "theme_id")))
                .list();
    }

    Set<ThemeId> holding(Collection<ContributionId> ids) {
        return jdbc.sql("""
                        SELECT DISTINCT m.theme_id FROM theme_member m JOIN theme t ON t.id = m.theme_id
                        WHERE m.contribution_id IN (:ids) AND t.state = 'CONFIRMED'""")
                .param("ids", ids)
                .query((row, index) -> new ThemeId(Columns.uuid(row, "theme_id")))
                .set();
    }
}
