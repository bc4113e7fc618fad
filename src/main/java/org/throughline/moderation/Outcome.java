package org.throughline.moderation;

/** What a moderator decided. */
public enum Outcome {
    PUBLISH,
    /** With passages removed from the eyes of everybody but its author and moderators. */
    PUBLISH_REDACTED,
    WITHHOLD
}
