package org.throughline.moderation;

import java.util.Locale;

/** Why somebody reports a contribution. */
public enum Concern {
    PERSONAL_DATA,
    ABUSIVE,
    ADVERTISING,
    ILLEGAL,
    OTHER;

    public String textKey() {
        return "moderation.concern." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
