package org.throughline.campaigns;

/** Where a campaign stands. */
public enum CampaignState {
    FOUND,
    /** A moderator joined it to another one: its copies are counted with that one. */
    JOINED,
    /** A moderator said that it is none: its texts count as people's own words, and so do copies that come later. */
    SET_ASIDE
}
