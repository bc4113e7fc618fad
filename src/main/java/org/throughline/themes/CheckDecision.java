package org.throughline.themes;

/** What a person said about what the machine proposed for a contribution. */
public enum CheckDecision {
    /** Exactly these themes. */
    ACCEPTED,
    /** Other themes, or more or fewer. */
    OTHER,
    /** None that there is. */
    NONE
}
