package org.throughline.changes;

/** How a section of a new text was found among those of the version before. */
public enum Continuing {
    /** By its key or its heading, and its words are like it. */
    SAME,
    /** By its words, under another heading. */
    RENAMED,
    /** Perhaps: a person looks at it first. */
    UNSURE,
    /** It is none of those before. */
    NEW
}
