package org.throughline.campaigns;

/**
 * What a decision would change, both counts together: those of the campaign, and how many of all who contributed sent a campaign's letter.
 *
 * @param before the campaign's counts now
 * @param people who would have sent it for themselves
 * @param organisations that would have sent it
 * @param totals of the consultation now
 * @param copyingPeople of the consultation, who would have sent any campaign's letter
 */
public record CampaignForecast(
        CampaignCounts before, int people, int organisations, CampaignTotals totals, int copyingPeople) {}
