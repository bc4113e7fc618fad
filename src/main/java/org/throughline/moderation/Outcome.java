package org.throughline.moderation;

import java.util.Locale;

/** What a moderator decided. */
public enum Outcome {
    PUBLISH,
    /** With passages removed from the eyes of everybody but its author and moderators. */
    PUBLISH_REDACTED,
    WITHHOLD;

    public String textKey() {
        return "moderation.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
