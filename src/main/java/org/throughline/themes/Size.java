package org.throughline.themes;

/** What a proposal is among the others of its lane. */
public enum Size {
    LARGE,
    /** Said by few, and apart from what many say. */
    SMALL,
    /** Said by one, far from everything else. */
    SINGLE
}
