package org.throughline.notifications;

/** How soon somebody wants to be told. */
public enum Pace {
    AT_ONCE,
    /** Together with all other news, in one mail a day. */
    DAILY,
    NEVER
}
