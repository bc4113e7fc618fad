package org.throughline.contributions;

/** How somebody agreed that their words are written down and sent. */
public enum Agreement {
    SAID,
    SIGNED,
    OTHER_WAY
}
