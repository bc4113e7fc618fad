package org.throughline.moderation;

/** What a body looks out for. */
public enum WatchlistKind {
    /** Names of people who work for it. */
    STAFF,
    /** Words that are likely abuse; a star at the end stands for any ending. */
    ABUSE
}
