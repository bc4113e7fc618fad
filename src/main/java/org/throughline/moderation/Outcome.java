package org.throughline.moderation;

/** What a moderator decided. */
public enum Outcome {
    PUBLISH,
    WITHHOLD
}
