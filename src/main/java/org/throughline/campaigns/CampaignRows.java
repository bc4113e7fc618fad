package org.throughline.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** Campaigns with their counts, which are counted anew from where the texts stand whenever these move. */
@Repository
class CampaignRows {

    /** Each campaign w with the one in which its copies are counted, as c. */
    private static final String EACH_COUNTED =
            " FROM campaign w JOIN campaign c ON c.id = COALESCE(w.joined_id, w.id) ";

    private final JdbcClient jdbc;

    CampaignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their letters. */
    List<Campaign> of(ConsultationId consultation) {
        return jdbc.sql("SELECT * FROM campaign WHERE consultation_id = :consultation ORDER BY number")
                .param("consultation", consultation)
                .query(CampaignRows::campaign)
                .list();
    }

    List<Campaign> of(Collection<CampaignId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM campaign WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(CampaignRows::campaign)
                        .list();
    }

    /** The campaign of this letter, or the one to which it was joined. */
    Optional<Campaign> byLetter(ConsultationId consultation, CampaignLetter letter) {
        return jdbc.sql("SELECT c.*" + EACH_COUNTED + "WHERE w.consultation_id = :consultation AND w.number = :number")
                .param("consultation", consultation)
                .param("number", letter.number())
                .query(CampaignRows::campaign)
                .optional();
    }

    /** The letters of the shown campaigns of which these are copies. */
    Map<ContributionId, CampaignLetter> among(Collection<ContributionId> ids) {
        Map<ContributionId, CampaignLetter> letters = new HashMap<>();
        jdbc.sql("""
                        SELECT t.contribution_id, c.number FROM campaign_text t JOIN %s
                        WHERE t.contribution_id IN (:ids) AND t.standing = 'COPY' AND %s""".formatted(Campaign.COUNTED, Campaign.SHOWN))
                .param("ids", ids)
                .query(row -> {
                    letters.put(
                            new ContributionId(Columns.uuid(row, "contribution_id")),
                            new CampaignLetter(row.getInt("number")));
                });
        return letters;
    }

    /** These campaigns, each by the one with which its copies are counted. */
    List<Campaign> counted(Collection<CampaignId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT DISTINCT c.*" + EACH_COUNTED + "WHERE w.id IN (:ids)")
                        .param("ids", ids)
                        .query(CampaignRows::campaign)
                        .list();
    }

    /** Those of these campaigns whose copies are counted in one that readers see. */
    List<Campaign> shown(Collection<CampaignId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT w.*" + EACH_COUNTED + "WHERE w.id IN (:ids) AND " + Campaign.SHOWN)
                        .param("ids", ids)
                        .query(CampaignRows::campaign)
                        .list();
    }

    /** These campaigns and all whose copies are counted together with theirs. */
    List<CampaignId> together(Collection<CampaignId> ids) {
        return jdbc.sql("""
                        SELECT DISTINCT w.id FROM campaign one JOIN campaign w ON w.consultation_id = one.consultation_id
                            AND COALESCE(w.joined_id, w.id) = COALESCE(one.joined_id, one.id)
                        WHERE one.id IN (:ids)""")
                .param("ids", ids)
                .query((row, index) -> new CampaignId(Columns.uuid(row, "id")))
                .list();
    }

    private static Campaign campaign(ResultSet row, int index) throws SQLException {
        UUID sender = Columns.uuidOrNull(row, "sender_id");
        UUID joined = Columns.uuidOrNull(row, "joined_id");
        return new Campaign(
                new CampaignId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new CampaignLetter(row.getInt("number")),
                Columns.value(CampaignState.class, row, "state"),
                new ContributionId(Columns.uuid(row, "reference_id")),
                sender == null ? null : new OrganisationId(sender),
                joined == null ? null : new CampaignId(joined),
                row.getInt("version"),
                new CampaignCounts(
                        row.getInt("texts"),
                        row.getInt("people"),
                        row.getInt("organisations"),
                        row.getInt("unchanged"),
                        row.getInt("added"),
                        row.getInt("borderline")));
    }

    /** New campaigns, and those that have another letter now. */
    void put(List<Campaign> campaigns, Instant now) {
        campaigns.forEach(campaign -> jdbc.sql("""
                        INSERT INTO campaign (id, consultation_id, number, state, reference_id, found)
                        VALUES (:id, :consultation, :number, :state, :reference, :now)
                        ON DUPLICATE KEY UPDATE reference_id = VALUES(reference_id)""")
                .param("id", campaign.id())
                .param("consultation", campaign.consultation())
                .param("number", campaign.letter().number())
                .param("state", campaign.state())
                .param("reference", campaign.reference())
                .param("now", now)
                .update());
    }

    void refer(CampaignId id, ContributionId letter) {
        jdbc.sql("UPDATE campaign SET reference_id = :letter WHERE id = :id")
                .param("letter", letter)
                .param("id", id)
                .update();
    }

    void set(CampaignId id, CampaignState state) {
        jdbc.sql("UPDATE campaign SET state = :state WHERE id = :id")
                .param("state", state)
                .param("id", id)
                .update();
    }

    void name(CampaignId id, @Nullable OrganisationId sender) {
        jdbc.sql("UPDATE campaign SET sender_id = :sender WHERE id = :id")
                .param("sender", sender)
                .param("id", id)
                .update();
    }

    /** Its copies are counted with another's from now on. */
    void join(CampaignId id, CampaignId into) {
        jdbc.sql("UPDATE campaign SET state = 'JOINED', joined_id = :into WHERE id = :id")
                .param("into", into)
                .param("id", id)
                .update();
    }

    /** It stands for itself again. */
    void part(CampaignId id) {
        jdbc.sql("UPDATE campaign SET state = 'FOUND', joined_id = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Whoever has read it before must read it again before they decide. */
    void advance(CampaignId id) {
        jdbc.sql("UPDATE campaign SET version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Counts these campaigns anew, with those joined to them; an organisation's letter is not a person's. */
    void count(Collection<CampaignId> some) {
        if (some.isEmpty()) {
            return;
        }
        List<CampaignId> ids = together(some);
        jdbc.sql("""
                        UPDATE campaign c LEFT JOIN (
                            SELECT COALESCE(w.joined_id, w.id) AS counted, SUM(standing = 'COPY') AS texts,
                                COUNT(DISTINCT CASE WHEN standing = 'COPY' AND organisation_id IS NULL THEN author_id END) AS people,
                                COUNT(DISTINCT CASE WHEN standing = 'COPY' THEN organisation_id END) AS organisations,
                                COUNT(DISTINCT CASE WHEN standing = 'COPY' AND organisation_id IS NULL AND edited = 'UNCHANGED'
                                    THEN author_id END) AS unchanged,
                                SUM(standing = 'COPY' AND edited = 'ADDED') AS added,
                                SUM(standing = 'BORDERLINE') AS borderline
                            FROM campaign_text t JOIN campaign w ON w.id = t.campaign_id WHERE t.campaign_id IN (:ids)
                            GROUP BY counted
                        ) k ON k.counted = c.id
                        SET c.texts = COALESCE(k.texts, 0), c.people = COALESCE(k.people, 0),
                            c.organisations = COALESCE(k.organisations, 0), c.unchanged = COALESCE(k.unchanged, 0),
                            c.added = COALESCE(k.added, 0), c.borderline = COALESCE(k.borderline, 0)
                        WHERE c.id IN (:ids)""").param("ids", ids).update();
    }
}
