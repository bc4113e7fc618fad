package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Where everything that was read is: in themes, set aside, unsorted, or nothing that can be grouped. Each is in exactly one place. */
@Repository
class Sorting {

    /**
     * The first of these that holds says where it is. Who added words to a letter is counted in the theme that holds the letter, and
     * unsorted until their own words are in a theme.
     */
    private static final String PLACE = """
            CASE WHEN x.contribution_id IS NOT NULL AND r.state <> 'NOT_SHOWN' THEN 'SORTED'
                WHEN a.contribution_id IS NOT NULL THEN 'ASIDE'
                WHEN r.state = 'READ' THEN 'UNSORTED'
                WHEN r.state = 'WAITING' THEN 'WAITING' ELSE 'NOT_GROUPED' END""";

    private static final String FROM = """
             FROM theme_reading_section s JOIN theme_reading r ON r.contribution_id = s.contribution_id AND r.state <> 'GONE'
            LEFT JOIN (SELECT DISTINCT t.section_id, m.contribution_id FROM theme_member m JOIN theme t ON t.id = m.theme_id
                LEFT JOIN theme_letter o ON o.contribution_id = m.contribution_id
                WHERE t.consultation_id = :consultation AND t.state = 'CONFIRMED'
                    AND (m.origin <> 'LETTER' OR COALESCE(o.added, FALSE) = FALSE)) x
                ON x.section_id = s.section_id AND x.contribution_id = s.contribution_id
            LEFT JOIN theme_aside a ON a.section_id = s.section_id AND a.contribution_id = s.contribution_id
            LEFT JOIN theme_letter l ON l.contribution_id = s.contribution_id
            WHERE s.consultation_id = :consultation""";

    private final JdbcClient jdbc;

    Sorting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many contributions of each section are where. */
    Map<SectionId, Standing> standings(ConsultationId consultation) {
        Map<SectionId, Map<Place, Integer>> places = new LinkedHashMap<>();
        jdbc.sql("SELECT section_id, place, COUNT(*) AS many FROM (SELECT s.section_id, " + PLACE + " AS place" + FROM
                        + ") placed GROUP BY section_id, place")
                .param("consultation", consultation)
                .query(row -> {
                    places.computeIfAbsent(new SectionId(Columns.uuid(row, "section_id")), some -> new HashMap<>())
                            .put(Columns.value(Place.class, row, "place"), row.getInt("many"));
                });
        Map<SectionId, Standing> standings = new LinkedHashMap<>();
        places.forEach((section, many) -> standings.put(section, Standing.of(many)));
        return standings;
    }

    /** Who is where in a section. */
    Map<Place, List<Speaker>> speakers(ConsultationId consultation, SectionId section) {
        Map<Place, List<Speaker>> places = new HashMap<>();
        jdbc.sql("SELECT " + ThemeQueries.SPEAKER + ", " + PLACE + " AS place" + FROM
                        + " AND s.section_id = :section ORDER BY r.contribution_id")
                .param("consultation", consultation)
                .param("section", section)
                .query(row -> {
                    places.computeIfAbsent(Columns.value(Place.class, row, "place"), some -> new ArrayList<>())
                            .add(Speaker.of(row));
                });
        return places;
    }

    /** Everybody of a section, each counted once. */
    ThemeCounts heard(ConsultationId consultation, SectionId section) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT CASE WHEN r.voice = 'PERSON' THEN COALESCE(r.author_id, r.contribution_id) END) AS people,
                            COUNT(DISTINCT CASE WHEN r.voice = 'ORGANISATION' THEN r.organisation_id END) AS organisations,
                            COUNT(*) AS contributions, COUNT(DISTINCT l.campaign_id) AS letters,
                            COUNT(DISTINCT CASE WHEN l.campaign_id IS NULL THEN NULL
                                WHEN r.voice = 'PERSON' THEN COALESCE(r.author_id, r.contribution_id)
                                WHEN r.voice = 'ORGANISATION' THEN r.organisation_id END) AS copying
                        FROM theme_reading_section s JOIN theme_reading r ON r.contribution_id = s.contribution_id AND r.state <> 'GONE'
                        LEFT JOIN theme_letter l ON l.contribution_id = s.contribution_id
                        WHERE s.consultation_id = :consultation AND s.section_id = :section""")
                .param("consultation", consultation)
                .param("section", section)
                .query((row, index) -> new ThemeCounts(
                        row.getInt("people"),
                        row.getInt("organisations"),
                        row.getInt("contributions"),
                        row.getInt("copying"),
                        row.getInt("letters")))
                .single();
    }

    /** All that is unsorted in a section, by stance. */
    Map<Optional<Stance>, List<ContributionId>> unsorted(ConsultationId consultation, SectionId section) {
        Map<Optional<Stance>, List<ContributionId>> lanes = new LinkedHashMap<>();
        jdbc.sql("SELECT r.contribution_id, r.stance" + FROM
                        + " AND s.section_id = :section AND x.contribution_id IS NULL AND a.contribution_id IS NULL"
                        + " AND r.state = 'READ' ORDER BY r.stance, r.contribution_id")
                .param("consultation", consultation)
                .param("section", section)
                .query(row -> {
                    lanes.computeIfAbsent(
                                    Optional.ofNullable(Columns.valueOrNull(Stance.class, row, "stance")),
                                    some -> new ArrayList<>())
                            .add(new ContributionId(Columns.uuid(row, "contribution_id")));
                });
        return lanes;
    }

    /** Those in this place, in the order of their identities, after this one. */
    List<ContributionId> in(
            Place place, ConsultationId consultation, SectionId section, @Nullable ContributionId after, int atMost) {
        return jdbc.sql("SELECT contribution_id FROM (SELECT r.contribution_id, " + PLACE + " AS place" + FROM
                        + " AND s.section_id = :section) placed WHERE place = :place AND contribution_id > :after"
                        + " ORDER BY contribution_id LIMIT :most")
                .param("consultation", consultation)
                .param("section", section)
                .param("place", place)
                .param("after", after == null ? Lane.MISSING.value() : after.value())
                .param("most", atMost)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    /** The stances of those of these that can be sorted in this section. */
    Map<ContributionId, Optional<Stance>> sortable(
            ConsultationId consultation, SectionId section, Collection<ContributionId> ids) {
        Map<ContributionId, Optional<Stance>> stances = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT r.contribution_id, r.stance FROM theme_reading_section s
                            JOIN theme_reading r ON r.contribution_id = s.contribution_id
                            WHERE s.consultation_id = :consultation AND s.section_id = :section AND s.contribution_id IN (:ids)
                                AND r.state NOT IN ('GONE', 'NOT_SHOWN')""")
                    .param("consultation", consultation)
                    .param("section", section)
                    .param("ids", ids)
                    .query(row -> {
                        stances.put(
                                new ContributionId(Columns.uuid(row, "contribution_id")),
                                Optional.ofNullable(Columns.valueOrNull(Stance.class, row, "stance")));
                    });
        }
        return stances;
    }
}
