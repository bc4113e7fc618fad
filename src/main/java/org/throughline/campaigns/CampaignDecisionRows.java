package org.throughline.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** What moderators decided, as it is kept. */
@Repository
class CampaignDecisionRows {

    private static final int MOST = 100;

    private static final String READ = """
            SELECT d.*, o.number AS other_number FROM campaign_decision d LEFT JOIN campaign o ON o.id = d.other_id
            WHERE\s""";

    private final JdbcClient jdbc;

    CampaignDecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CampaignDecision.Kept kept, PersonId by) {
        CampaignDecision decision = kept.decision();
        CampaignDecision.Before before = kept.before();
        jdbc.sql("""
                        INSERT INTO campaign_decision (id, consultation_id, campaign_id, contribution_id, kind, reason, moderator_id,
                            made, before_standing, before_campaign_id, before_edited, before_decided, before_sender_id, other_id, likeness)
                        VALUES (:id, :consultation, :campaign, :contribution, :kind, :reason, :by,
                            :made, :standing, :place, :edited, :decided, :sender, :other, :likeness)""")
                .param("id", decision.id())
                .param("consultation", kept.consultation())
                .param("campaign", decision.campaign())
                .param("contribution", decision.contribution())
                .param("kind", decision.kind())
                .param("reason", decision.reason())
                .param("by", by)
                .param("made", decision.made())
                .param("standing", before.standing())
                .param("place", before.campaign())
                .param("edited", before.edited())
                .param("decided", before.decided())
                .param("sender", before.sender())
                .param("other", kept.other())
                .param("likeness", decision.likeness())
                .update();
    }

    Optional<CampaignDecision.Kept> find(CampaignDecisionId id) {
        return jdbc.sql(READ + "d.id = :id")
                .param("id", id)
                .query(CampaignDecisionRows::kept)
                .optional();
    }

    /** Whether nothing that holds was decided about the same later. */
    boolean isLast(CampaignDecision.Kept kept) {
        CampaignDecision decision = kept.decision();
        String same = decision.contribution() == null
                ? "campaign_id = :campaign AND kind = :kind AND other_id <=> :other"
                : "contribution_id = :contribution";
        return jdbc.sql("SELECT id FROM campaign_decision WHERE undone IS NULL AND " + same
                        + " ORDER BY made DESC, id DESC LIMIT 1")
                .param("campaign", decision.campaign())
                .param("kind", decision.kind())
                .param("contribution", decision.contribution())
                .param("other", kept.other())
                .query((row, index) -> new CampaignDecisionId(Columns.uuid(row, "id")))
                .optional()
                .filter(decision.id()::equals)
                .isPresent();
    }

    void undo(CampaignDecisionId id, Instant now) {
        jdbc.sql("UPDATE campaign_decision SET undone = :now WHERE id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    /** About any of these campaigns, the latest first; at most a hundred. */
    List<CampaignDecision> of(Collection<CampaignId> campaigns) {
        return jdbc
                .sql(READ + "d.campaign_id IN (:campaigns) ORDER BY d.made DESC, d.id DESC LIMIT " + MOST)
                .param("campaigns", campaigns)
                .query(CampaignDecisionRows::kept)
                .list()
                .stream()
                .map(CampaignDecision.Kept::decision)
                .toList();
    }

    /** About each of these campaigns as a whole, the earliest first. */
    Map<CampaignId, List<CampaignDecision>> aboutWhole(Collection<CampaignId> campaigns) {
        return campaigns.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(READ + "d.campaign_id IN (:campaigns) AND d.contribution_id IS NULL ORDER BY d.made, d.id")
                        .param("campaigns", campaigns)
                        .query(CampaignDecisionRows::kept)
                        .list()
                        .stream()
                        .map(CampaignDecision.Kept::decision)
                        .collect(Collectors.groupingBy(CampaignDecision::campaign));
    }

    /** What holds about a text, if anything was decided. */
    Optional<CampaignDecision> about(ContributionId contribution) {
        return jdbc.sql(READ + """
                        d.contribution_id = :contribution AND d.undone IS NULL ORDER BY d.made DESC, d.id DESC LIMIT 1""")
                .param("contribution", contribution)
                .query(CampaignDecisionRows::kept)
                .optional()
                .map(CampaignDecision.Kept::decision);
    }

    /** Why something was decided about a text whose words are gone may quote them. */
    void silence(ContributionId contribution) {
        jdbc.sql("UPDATE campaign_decision SET reason = '' WHERE contribution_id = :contribution")
                .param("contribution", contribution)
                .update();
    }

    private static CampaignDecision.Kept kept(ResultSet row, int index) throws SQLException {
        UUID contribution = Columns.uuidOrNull(row, "contribution_id");
        UUID place = Columns.uuidOrNull(row, "before_campaign_id");
        UUID sender = Columns.uuidOrNull(row, "before_sender_id");
        UUID other = Columns.uuidOrNull(row, "other_id");
        return new CampaignDecision.Kept(
                new CampaignDecision(
                        new CampaignDecisionId(Columns.uuid(row, "id")),
                        new CampaignId(Columns.uuid(row, "campaign_id")),
                        Columns.value(CampaignDecisionKind.class, row, "kind"),
                        contribution == null ? null : new ContributionId(contribution),
                        other == null ? null : new CampaignLetter(row.getInt("other_number")),
                        row.getObject("likeness", Double.class),
                        Columns.text(row, "reason"),
                        Columns.instant(row, "made"),
                        Columns.instantOrNull(row, "undone") != null),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new CampaignDecision.Before(
                        Columns.valueOrNull(Standing.class, row, "before_standing"),
                        place == null ? null : new CampaignId(place),
                        Columns.valueOrNull(Edit.class, row, "before_edited"),
                        Columns.valueOrNull(Decided.class, row, "before_decided"),
                        sender == null ? null : new OrganisationId(sender)),
                other == null ? null : new CampaignId(other));
    }
}
