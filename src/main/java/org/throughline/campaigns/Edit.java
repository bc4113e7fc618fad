package org.throughline.campaigns;

/** What the sender of a copy did to the letter. */
public enum Edit {
    UNCHANGED,
    CHANGED,
    /** Put in words of their own, which are their own points. */
    ADDED
}
