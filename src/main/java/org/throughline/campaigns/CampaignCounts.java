package org.throughline.campaigns;

/**
 * Counts of a campaign that are kept.
 *
 * @param texts how many copies
 * @param people who sent one for themselves
 * @param organisations that sent one
 * @param unchanged people who sent it word for word
 * @param added copies with words that the sender added
 * @param borderline texts that wait for a moderator to say whether they belong to it
 */
public record CampaignCounts(int texts, int people, int organisations, int unchanged, int added, int borderline) {

    int senders() {
        return people + organisations;
    }
}
