package org.throughline.campaigns;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Refusal;

/**
 * A text beside the letter of a campaign, to decide whether it belongs to it.
 *
 * @param version the campaign's, which the decision names
 * @param obstacle why it cannot be put in, if so
 */
public record TextBeside(
        CampaignSummary campaign,
        int version,
        ContributionView text,
        WordsBeside words,
        CampaignForecast forecast,
        @Nullable Refusal obstacle) {}
