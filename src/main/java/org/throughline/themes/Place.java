package org.throughline.themes;

/** Where a contribution is in a section; in exactly one place. */
enum Place {
    /** In one confirmed theme or several. */
    SORTED,
    ASIDE,
    UNSORTED,
    /** Still to be read. */
    WAITING,
    /** In another language, or in words that its author does not show. */
    NOT_GROUPED
}
