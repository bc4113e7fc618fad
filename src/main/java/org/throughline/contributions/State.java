package org.throughline.contributions;

/** Where a contribution stands; exactly one at any time. */
public enum State {
    WAITING,
    PUBLISHED,
    WITHHELD
}
