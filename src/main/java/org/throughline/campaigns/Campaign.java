package org.throughline.campaigns;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * A campaign as it is kept.
 *
 * @param reference the letter: the copy that is most like all the others
 * @param sender the organisation that asked people to send it, if a moderator knows
 * @param joined the campaign with which its copies are counted, if a moderator joined it to another
 * @param version of what moderators decided about it
 */
record Campaign(
        CampaignId id,
        ConsultationId consultation,
        CampaignLetter letter,
        CampaignState state,
        ContributionId reference,
        @Nullable OrganisationId sender,
        @Nullable CampaignId joined,
        int version,
        CampaignCounts counts) {

    /** The campaign with which a text t is counted, as c; w is the one whose letter it was compared with. */
    static final String COUNTED =
            "campaign w ON w.id = t.campaign_id JOIN campaign c ON c.id = COALESCE(w.joined_id, w.id)";

    /** {@link #isShown} in a statement that has the campaign as c. */
    static final String SHOWN = "c.state = 'FOUND' AND c.people + c.organisations >= " + Sorter.RULES.people();

    /** Whether readers see it. A campaign that has lost its people is there no more, and comes back with them. */
    boolean isShown() {
        return state == CampaignState.FOUND && counts.senders() >= Sorter.RULES.people();
    }

    /** Whether its copies are counted in this campaign. */
    boolean isCountedWith(CampaignId other) {
        return other.equals(joined == null ? id : joined);
    }

    static Campaign found(CampaignId id, ConsultationId consultation, CampaignLetter letter, ContributionId reference) {
        return new Campaign(
                id,
                consultation,
                letter,
                CampaignState.FOUND,
                reference,
                null,
                null,
                0,
                new CampaignCounts(0, 0, 0, 0, 0, 0));
    }

    Campaign withReference(ContributionId other) {
        return new Campaign(id, consultation, letter, state, other, sender, joined, version, counts);
    }
}
