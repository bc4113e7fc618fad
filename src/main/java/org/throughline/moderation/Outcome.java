package org.throughline.moderation;

import org.throughline.kernel.Spelled;

/** What a moderator decided. */
public enum Outcome {
    PUBLISH,
    /** With passages removed from the eyes of everybody but its author and moderators. */
    PUBLISH_REDACTED,
    WITHHOLD;

    public String textKey() {
        return "moderation.outcome." + Spelled.of(this);
    }
}
