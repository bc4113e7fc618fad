package org.throughline.responses;

/** What a part of a draft says. */
public enum PartKind {
    /** Whom the network represents; each response has one. */
    REPRESENTS,
    /** Whom else the network asked, and how; each response has one. */
    ASKED,
    /** Something about some sections, or about what is missing. */
    ABOUT
}
