package org.throughline.campaigns;

/** What a moderator said of a text. */
enum Decided {
    JOINED,
    SEPARATED
}
