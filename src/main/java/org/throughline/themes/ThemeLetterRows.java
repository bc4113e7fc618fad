package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Copies of letters as this room has looked them up, so that what is grouped and what is counted go by the same. */
@Repository
class ThemeLetterRows {

    private static final String READ = """
             FROM theme_letter l JOIN theme_reading r ON r.contribution_id = l.contribution_id
            AND r.state NOT IN ('WAITING', 'GONE') WHERE l.followed = FALSE""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ThemeLetterRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<ConsultationId, Long> known() {
        Map<ConsultationId, Long> known = new HashMap<>();
        jdbc.sql("SELECT consultation_id, revision FROM theme_letters_known").query(row -> {
            known.put(new ConsultationId(Columns.uuid(row, "consultation_id")), row.getLong("revision"));
        });
        return known;
    }

    void know(ConsultationId consultation, long revision) {
        jdbc.sql("""
                        INSERT INTO theme_letters_known (consultation_id, revision) VALUES (:consultation, :revision)
                        ON DUPLICATE KEY UPDATE revision = VALUES(revision)""")
                .param("consultation", consultation)
                .param("revision", revision)
                .update();
    }

    Map<ContributionId, Copy> of(ConsultationId consultation) {
        return copies("consultation_id = :consultation", Map.of("consultation", consultation));
    }

    Map<ContributionId, Copy> of(Collection<ContributionId> ids) {
        return ids.isEmpty() ? Map.of() : copies("contribution_id IN (:ids)", Map.of("ids", ids));
    }

    /** All copies of these letters. */
    Map<ContributionId, Copy> copiesOf(ConsultationId consultation, Collection<CampaignId> campaigns) {
        return campaigns.isEmpty()
                ? new HashMap<>()
                : copies(
                        "consultation_id = :consultation AND campaign_id IN (:campaigns)",
                        Map.of("consultation", consultation, "campaigns", campaigns));
    }

    private Map<ContributionId, Copy> copies(String where, Map<String, ?> values) {
        Map<ContributionId, Copy> copies = new HashMap<>();
        jdbc.sql("SELECT contribution_id, campaign_id, added, letter FROM theme_letter WHERE " + where)
                .params(values)
                .query(row -> {
                    Copy copy = copy(row);
                    copies.put(copy.contribution(), copy);
                });
        return copies;
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                new CampaignId(Columns.uuid(row, "campaign_id")),
                row.getBoolean("added"),
                row.getBoolean("letter"));
    }

    void remove(Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM theme_letter WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** These follow their letter anew. */
    void put(ConsultationId consultation, Collection<Copy> copies) {
        batches.batchUpdate(
                """
                        INSERT INTO theme_letter (contribution_id, consultation_id, campaign_id, added, letter, followed)
                        VALUES (:contribution, :consultation, :campaign, :added, :letter, FALSE)
                        ON DUPLICATE KEY UPDATE followed = followed AND campaign_id = VALUES(campaign_id),
                            campaign_id = VALUES(campaign_id), added = VALUES(added), letter = VALUES(letter)""",
                copies.stream()
                        .map(copy -> new MapSqlParameterSource("contribution", copy.contribution())
                                .addValue("consultation", consultation)
                                .addValue("campaign", copy.campaign())
                                .addValue("added", copy.added())
                                .addValue("letter", copy.letter()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Consultations with copies that are read and have not followed their letter. */
    Set<ConsultationId> toFollow() {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT l.consultation_id" + READ)
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list());
    }

    List<Copy> toFollow(ConsultationId consultation) {
        return jdbc.sql("SELECT l.contribution_id, l.campaign_id, l.added, l.letter" + READ
                        + " AND l.consultation_id = :consultation ORDER BY l.contribution_id")
                .param("consultation", consultation)
                .query((row, index) -> copy(row))
                .list();
    }

    void followed(Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("UPDATE theme_letter SET followed = TRUE WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** That a theme holds a letter: a person put it there, or others followed it there. */
    record Held(CampaignId campaign, ThemeId theme, Lane lane) {}

    /** Where the letters of a consultation are. One statement. */
    List<Held> held(ConsultationId consultation) {
        List<Held> held = new ArrayList<>();
        jdbc.sql("""
                        SELECT DISTINCT l.campaign_id, t.id, t.section_id, t.stance FROM theme_letter l
                        JOIN theme_member m ON m.contribution_id = l.contribution_id
                            AND (m.origin = 'LETTER' OR (m.origin <> 'PLACED' AND l.added = FALSE))
                        JOIN theme t ON t.id = m.theme_id AND t.state = 'CONFIRMED'
                        WHERE l.consultation_id = :consultation ORDER BY t.id, l.campaign_id""").param("consultation", consultation).query(row -> {
            held.add(new Held(
                    new CampaignId(Columns.uuid(row, "campaign_id")),
                    new ThemeId(Columns.uuid(row, "id")),
                    new Lane(
                            new SectionId(Columns.uuid(row, "section_id")),
                            Columns.valueOrNull(Stance.class, row, "stance"))));
        });
        return held;
    }
}
