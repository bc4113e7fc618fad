package org.throughline.changes;

/** What became of the words that something is about. */
public enum Fate {
    /** They stand as they stood. */
    SAME,
    /** They were revised where they stand. */
    CHANGED,
    /** They stand in another section now, and may have been revised. */
    MOVED,
    /** They are in the plan no more. */
    GONE,
    /** There is no newer version. */
    NO_NEWER_VERSION;

    /** Whether the plan says something else now, or somewhere else. */
    public boolean isChanged() {
        return this == CHANGED || this == MOVED || this == GONE;
    }
}
