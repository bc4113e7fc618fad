package org.throughline.contributions;

/** How many people it touches, as the author sees it. */
public enum Reach {
    A_FEW,
    DOZENS,
    HUNDREDS,
    THOUSANDS,
    MOST_PEOPLE
}
