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
 * @param other the campaign that was joined to this one, where that is what was decided
 * @param likeness of the text or of the other letter to the campaign's, 0 to 1, as the machine measured it; absent where it was not asked
 * @param reason in the moderator's words; gone when the text was taken back
 * @param undone whether it holds no longer
 */
public record CampaignDecision(
        CampaignDecisionId id,
        CampaignId campaign,
        CampaignDecisionKind kind,
        @Nullable ContributionId contribution,
        @Nullable CampaignLetter other,
        @Nullable Double likeness,
        String reason,
        Instant made,
        boolean undone) {

    /** What the machine thought of what a moderator put in; absent where it was not asked or cannot tell. */
    public @Nullable MachineOpinion machine() {
        return likeness == null ? null : MachineOpinion.of(likeness);
    }

    /** The likeness in whole hundredths, for reading. */
    public int percent() {
        return likeness == null ? 0 : (int) Math.round(likeness * 100);
    }

    /**
     * A decision with what was there before it.
     *
     * @param other the campaign that was joined, where that is what was decided
     */
    record Kept(
            CampaignDecision decision,
            ConsultationId consultation,
            Before before,
            @Nullable CampaignId other) {}

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
