package org.throughline.contributions;

/** What somebody suggests doing with the plan's words. */
public enum Suggestion {
    CHANGE_WORDING,
    EXTEND,
    NARROW,
    ADD,
    REMOVE
}
