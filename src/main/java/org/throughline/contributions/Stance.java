package org.throughline.contributions;

/** The position somebody chose for themselves; never guessed by a machine. */
public enum Stance {
    SUPPORT,
    SUPPORT_WITH_CHANGES,
    CONCERN,
    QUESTION
}
