package org.throughline.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** What moderators read before they decide about campaigns. */
@Service
public class CampaignDeskViews {

    private final CampaignRows campaigns;
    private final SortedTextRows rows;
    private final CampaignDecisionRows decisions;
    private final CampaignPolicy policy;
    private final OwnPoints points;
    private final Campaigns summaries;

    CampaignDeskViews(
            CampaignRows campaigns,
            SortedTextRows rows,
            CampaignDecisionRows decisions,
            CampaignPolicy policy,
            OwnPoints points,
            Campaigns summaries) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.decisions = decisions;
        this.policy = policy;
        this.points = points;
        this.summaries = summaries;
    }

    /**
     * A campaign to decide about.
     *
     * @param borderline at most twenty texts that may be copies
     */
    public record Item(
            CampaignSummary campaign, int version, List<CampaignCopy> borderline, List<CampaignDecision> decisions) {}

    /** The campaigns of a consultation that have any texts, with those that were set aside, in the order of their letters. */
    @Moderating
    @Transactional(readOnly = true)
    public List<CampaignSummary> of(ConsultationId consultation) {
        policy.requireModerator(consultation);
        return summaries.summaries(campaigns.of(consultation).stream()
                .filter(campaign -> campaign.state() != CampaignState.JOINED
                        && campaign.counts().texts() + campaign.counts().borderline() > 0)
                .toList());
    }

    /** One campaign to decide about; nothing where there is none of this letter. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<Item> item(ConsultationId consultation, CampaignLetter letter) {
        policy.requireModerator(consultation);
        return campaigns.byLetter(consultation, letter).map(campaign -> {
            List<CampaignId> together = campaigns.together(List.of(campaign.id()));
            List<SortedText> texts = rows.page(together, Standing.BORDERLINE, false, new UUID(0, 0)).stream()
                    .limit(SortedTextRows.PAGE)
                    .toList();
            return new Item(
                    summaries.summaries(List.of(campaign)).getFirst(),
                    campaign.version(),
                    points.compared(texts, campaigns.of(together)),
                    decisions.of(together));
        });
    }

    /**
     * Where a text stands, to a moderator.
     *
     * @param campaign of which it is a copy or may be one; absent for somebody's own words
     * @param decided what a moderator decided about it, if it holds
     */
    public record Place(
            @Nullable CampaignSummary campaign,
            int version,
            @Nullable CampaignDecision decided) {}

    /** Where a contribution stands: to a moderator of its consultation, and nothing to anybody else. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Place> place(ContributionView contribution) {
        ContributionId id = contribution.id();
        if (CurrentPerson.get().isEmpty() || !policy.moderates(contribution.consultation())) {
            return Optional.empty();
        }
        SortedText text = rows.of(List.of(id)).get(id);
        if (text == null) {
            return Optional.empty();
        }
        List<Campaign> campaign = text.campaign() == null || text.standing() == Standing.ALONE
                ? List.of()
                : campaigns.counted(List.of(text.campaign()));
        return Optional.of(new Place(
                summaries.summaries(campaign).stream().findFirst().orElse(null),
                campaign.stream().mapToInt(Campaign::version).findFirst().orElse(0),
                decisions.about(id).orElse(null)));
    }
}
