package org.throughline.campaigns;

import org.jspecify.annotations.Nullable;

/**
 * A campaign in a list.
 *
 * @param begins how its letter begins; empty where nobody who sent it shows their words
 * @param sender the name of the organisation that asked people to send it, if that is known
 */
public record CampaignSummary(
        CampaignId id,
        CampaignLetter letter,
        CampaignCounts counts,
        CampaignState state,
        String begins,
        @Nullable String sender) {}
