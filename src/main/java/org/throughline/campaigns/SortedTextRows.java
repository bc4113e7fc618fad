package org.throughline.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Where contributions stand, and the numbers by which they find each other. */
@Repository
class SortedTextRows {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SortedTextRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<ContributionId, SortedText> of(ConsultationId consultation) {
        return byId(jdbc.sql("SELECT * FROM campaign_text WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query(SortedTextRows::text)
                .list());
    }

    Map<ContributionId, SortedText> of(Collection<ContributionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId(jdbc.sql("SELECT * FROM campaign_text WHERE contribution_id IN (:ids)")
                        .param("ids", ids)
                        .query(SortedTextRows::text)
                        .list());
    }

    private static Map<ContributionId, SortedText> byId(List<SortedText> texts) {
        Map<ContributionId, SortedText> byId = new LinkedHashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        return byId;
    }

    /** Copies of campaigns or their borderline texts in the order of their identities, one more than a page. */
    List<SortedText> page(Collection<CampaignId> campaigns, Standing standing, boolean onlyAdded, UUID after) {
        return jdbc.sql("SELECT * FROM campaign_text WHERE campaign_id IN (:campaigns) AND standing = :standing"
                        + (onlyAdded ? " AND edited = 'ADDED'" : "")
                        + " AND contribution_id > :after ORDER BY contribution_id LIMIT " + (PAGE + 1))
                .param("campaigns", campaigns)
                .param("standing", standing)
                .param("after", after)
                .query(SortedTextRows::text)
                .list();
    }

    /** The copies that are most like each campaign's letter, the most alike first; for when it cannot be shown any more. */
    Map<CampaignId, List<ContributionId>> mostAlike(Collection<CampaignId> campaigns, int atMost) {
        Map<CampaignId, List<ContributionId>> copies = new LinkedHashMap<>();
        if (!campaigns.isEmpty()) {
            jdbc.sql("""
                            SELECT campaign_id, contribution_id FROM (
                                SELECT campaign_id, contribution_id, ROW_NUMBER() OVER (
                                    PARTITION BY campaign_id ORDER BY likeness DESC, contribution_id) AS place
                                FROM campaign_text WHERE campaign_id IN (:campaigns) AND standing = 'COPY'
                            ) alike WHERE place <= :most ORDER BY campaign_id, place""").param("campaigns", campaigns).param("most", atMost).query(row -> {
                copies.computeIfAbsent(new CampaignId(Columns.uuid(row, "campaign_id")), unused -> new ArrayList<>())
                        .add(new ContributionId(Columns.uuid(row, "contribution_id")));
            });
        }
        return copies;
    }

    private static SortedText text(ResultSet row, int index) throws SQLException {
        UUID organisation = Columns.uuidOrNull(row, "organisation_id");
        UUID campaign = Columns.uuidOrNull(row, "campaign_id");
        return new SortedText(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                new PersonId(Columns.uuid(row, "author_id")),
                organisation == null ? null : new OrganisationId(organisation),
                Columns.instant(row, "sent"),
                Columns.value(Standing.class, row, "standing"),
                campaign == null ? null : new CampaignId(campaign),
                row.getDouble("likeness"),
                Columns.valueOrNull(Edit.class, row, "edited"),
                Columns.valueOrNull(Decided.class, row, "decided"));
    }

    /** Puts these where they stand now; what a moderator decided meanwhile stays. */
    void put(ConsultationId consultation, Collection<SortedText> texts) {
        write(consultation, texts, """
                standing = IF(decided IS NULL, VALUES(standing), standing),
                campaign_id = IF(decided IS NULL, VALUES(campaign_id), campaign_id),
                likeness = IF(decided IS NULL, VALUES(likeness), likeness),
                edited = IF(decided IS NULL, VALUES(edited), edited)""");
    }

    /** Puts a text where a moderator says. */
    void decide(ConsultationId consultation, SortedText text) {
        write(consultation, List.of(text), """
                standing = VALUES(standing), campaign_id = VALUES(campaign_id), likeness = VALUES(likeness),
                edited = VALUES(edited), decided = VALUES(decided)""");
    }

    private void write(ConsultationId consultation, Collection<SortedText> texts, String update) {
        if (!texts.isEmpty()) {
            batches.batchUpdate(
                    """
                    INSERT INTO campaign_text (contribution_id, consultation_id, author_id, organisation_id, sent, standing,
                        campaign_id, likeness, edited, decided)
                    VALUES (:id, :consultation, :author, :organisation, :sent, :standing, :campaign, :likeness, :edited, :decided)
                    ON DUPLICATE KEY UPDATE\s""" + update,
                    texts.stream()
                            .map(text -> new MapSqlParameterSource("id", text.id())
                                    .addValue("consultation", consultation)
                                    .addValue("author", text.author())
                                    .addValue("organisation", text.organisation())
                                    .addValue("sent", text.sent())
                                    .addValue("standing", text.standing())
                                    .addValue("campaign", text.campaign())
                                    .addValue("likeness", text.likeness())
                                    .addValue("edited", text.edited())
                                    .addValue("decided", text.decided()))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    /** People who sent the letter of a campaign that readers see. */
    Set<PersonId> senders(ConsultationId consultation) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT t.author_id FROM campaign_text t JOIN %s
                        WHERE t.consultation_id = :consultation AND t.standing = 'COPY' AND t.organisation_id IS NULL
                            AND %s""".formatted(Campaign.COUNTED, Campaign.SHOWN))
                .param("consultation", consultation)
                .query((row, index) -> new PersonId(Columns.uuid(row, "author_id")))
                .list());
    }

    boolean isIn(ContributionId id, ConsultationId consultation) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM campaign_text WHERE contribution_id = :id AND consultation_id = :consultation")
                        .param("id", id)
                        .param("consultation", consultation)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void forget(Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM campaign_text WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .update();
            unsketch(ids);
        }
    }

    void sketch(ConsultationId consultation, Map<ContributionId, List<Long>> sketches) {
        MapSqlParameterSource[] rows = sketches.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(number -> new MapSqlParameterSource("consultation", consultation)
                                .addValue("number", number)
                                .addValue("id", entry.getKey())))
                .toArray(MapSqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate("""
                    INSERT IGNORE INTO campaign_sketch (consultation_id, number, contribution_id)
                    VALUES (:consultation, :number, :id)""", rows);
        }
    }

    void unsketch(Collection<ContributionId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM campaign_sketch WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** Texts that share numbers with these, those that share most first. */
    List<ContributionId> sharing(ConsultationId consultation, Collection<Long> numbers, int atMost) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT contribution_id FROM campaign_sketch
                                WHERE consultation_id = :consultation AND number IN (:numbers)
                                GROUP BY contribution_id ORDER BY COUNT(*) DESC, contribution_id LIMIT :most""")
                        .param("consultation", consultation)
                        .param("numbers", numbers)
                        .param("most", atMost)
                        .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                        .list();
    }
}
