package org.throughline.moderation;

import org.throughline.kernel.Spelled;

/** Why somebody reports a contribution. */
public enum Concern {
    PERSONAL_DATA,
    ABUSIVE,
    ADVERTISING,
    ILLEGAL,
    OTHER;

    public String textKey() {
        return "moderation.concern." + Spelled.of(this);
    }
}
