package org.throughline.campaigns;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;

/**
 * Two campaigns, to decide whether they are one.
 *
 * @param stays in which both would be counted
 * @param goes the one that would be joined to it
 * @param obstacle why they cannot be joined this way round, if so
 */
public record CampaignsSideBySide(
        CampaignSummary stays,
        CampaignJoining.Read staysRead,
        CampaignSummary goes,
        CampaignJoining.Read goesRead,
        WordsBeside words,
        CampaignForecast forecast,
        @Nullable Refusal obstacle) {}
