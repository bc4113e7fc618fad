package org.throughline.campaigns;

/** What a moderator decided. */
public enum CampaignDecisionKind {
    /** A text is a copy of the campaign's letter. */
    JOINED,
    /** A text is somebody's own words. */
    SEPARATED,
    /** The whole is no campaign. */
    SET_ASIDE,
    /** Another campaign is the same one: its copies are counted here. */
    MERGED,
    /** Which organisation asked people to send the letter. */
    NAMED
}
