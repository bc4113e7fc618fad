package org.throughline.briefs;

/** Where a brief stands. */
public enum BriefState {
    SENT,
    PUBLISHED
}
