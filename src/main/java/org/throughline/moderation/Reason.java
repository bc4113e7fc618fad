package org.throughline.moderation;

import org.throughline.kernel.Spelled;

/** Why a contribution is withheld. There is no other reason: disagreeing with it is none. */
public enum Reason {
    PERSONAL_DATA,
    ABUSIVE,
    OFF_TOPIC,
    ADVERTISING,
    ILLEGAL;

    /** The key of the sentence that tells its author. */
    public String textKey() {
        return "moderation.reason." + Spelled.of(this);
    }
}
