package org.throughline.campaigns;

/**
 * How much of what a consultation has heard came with campaigns. Both numbers always stand together.
 *
 * @param people who contributed
 * @param copyingPeople those of them who sent the letter of a campaign
 * @param uncompared contributions whose words are not shown, or that were said at a session: counted and not compared
 * @param sorted whether everything was sorted at least once
 */
public record CampaignTotals(
        int people, int organisations, int copyingPeople, int copyingOrganisations, int uncompared, boolean sorted) {

    static final CampaignTotals NONE = new CampaignTotals(0, 0, 0, 0, 0, false);
}
