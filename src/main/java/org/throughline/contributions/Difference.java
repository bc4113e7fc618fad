package org.throughline.contributions;

/** How big a difference it would make for each of them, as the author sees it. */
public enum Difference {
    SMALL,
    REAL,
    LIFE_CHANGING
}
