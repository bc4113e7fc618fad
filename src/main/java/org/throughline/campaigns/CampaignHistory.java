package org.throughline.campaigns;

import java.util.List;

/**
 * What was decided about a campaign as a whole.
 *
 * @param shown whether readers see the campaign now
 * @param decisions the earliest first, with those that were undone
 */
public record CampaignHistory(CampaignLetter letter, boolean shown, List<CampaignDecision> decisions) {

    public CampaignHistory {
        decisions = List.copyOf(decisions);
    }
}
