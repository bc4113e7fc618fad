package org.throughline.contributions;

import org.throughline.kernel.Spelled;

/** The position somebody chose for themselves; never guessed by a machine. */
public enum Stance {
    SUPPORT,
    SUPPORT_WITH_CHANGES,
    CONCERN,
    QUESTION;

    /** The key of its words. */
    public String textKey() {
        return "contributions.stance." + Spelled.of(this);
    }
}
