package org.throughline.campaigns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * What a moderator decided, for everybody to read.
 *
 * @param contribution the text it is about, absent when it is about the whole
 * @param reason in the moderator's words; gone when the text was taken back
 * @param undone whether it holds no longer
 */
public record CampaignDecision(
        CampaignDecisionId id,
        CampaignId campaign,
        CampaignDecisionKind kind,
        @Nullable ContributionId contribution,
        String reason,
        Instant made,
        boolean undone) {

    /** A decision with what was there before it. */
    record Kept(CampaignDecision decision, ConsultationId consultation, Before before) {}

    /** What was there before. */
    record Before(
            @Nullable Standing standing,
            @Nullable CampaignId campaign,
            @Nullable Edit edited,
            @Nullable Decided decided,
            @Nullable OrganisationId sender) {

        static Before of(SortedText text) {
            return new Before(text.standing(), text.campaign(), text.edited(), text.decided(), null);
        }

        static Before of(Campaign campaign) {
            return new Before(null, null, null, null, campaign.sender());
        }
    }
}
