package org.throughline.contributions;

/** The way by which a contribution came in. */
public enum Channel {
    WEB,
    PAPER,
    TELEPHONE,
    EMAIL,
    EVENT
}
