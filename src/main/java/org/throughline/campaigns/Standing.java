package org.throughline.campaigns;

/** What a published contribution is to the campaigns of its consultation; exactly one at any time. */
enum Standing {
    /** Somebody's own words. */
    ALONE,
    /** One of the copies of a campaign's letter. */
    COPY,
    /** It may or may not be a copy: for a moderator to say. It is counted as somebody's own words until then. */
    BORDERLINE,
    /** Its words are not shown, or were said at a session: counted, and compared with nothing. */
    UNCOMPARED
}
