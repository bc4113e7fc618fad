package org.throughline.themes;

/** How far a contribution is read. */
enum ReadingState {
    /** To be read, for the first time or because its words have changed. */
    WAITING,
    READ,
    /** Not in English: it waits for a translation and is in no group. */
    FOREIGN,
    /** Its author does not show their words: it is counted, and neither grouped nor quoted. */
    NOT_SHOWN,
    /** Not published any more. */
    GONE
}
