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
 * @param version of what moderators decided about it
 */
record Campaign(
        CampaignId id,
        ConsultationId consultation,
        CampaignLetter letter,
        CampaignState state,
        ContributionId reference,
        @Nullable OrganisationId sender,
        int version,
        CampaignCounts counts) {

    /** {@link #isShown} in a statement that has the campaign as c. */
    static final String SHOWN = "c.state = 'FOUND' AND c.people + c.organisations >= " + Sorter.RULES.people();

    /** Whether readers see it. A campaign that has lost its people is there no more, and comes back with them. */
    boolean isShown() {
        return state == CampaignState.FOUND && counts.senders() >= Sorter.RULES.people();
    }

    static Campaign found(CampaignId id, ConsultationId consultation, CampaignLetter letter, ContributionId reference) {
        return new Campaign(
                id,
                consultation,
                letter,
                CampaignState.FOUND,
                reference,
                null,
                0,
                new CampaignCounts(0, 0, 0, 0, 0, 0));
    }

    Campaign withReference(ContributionId other) {
        return new Campaign(id, consultation, letter, state, other, sender, version, counts);
    }
}
