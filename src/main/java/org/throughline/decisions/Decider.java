package org.throughline.decisions;

import org.throughline.kernel.Spelled;

/** Who decided, as far as anybody is told: an office, never a person. */
public enum Decider {
    BODY,
    /** The office that an answer names. */
    OFFICE,
    MODERATORS,
    /** What was announced: a day has come. */
    ANNOUNCED,
    /** Nobody: votes are counted by rules that were announced. */
    COUNTED,
    /** The application, since what something rests on has changed. */
    APPLICATION;

    /** The key of who it is; the argument is the name of the body, or of the office. */
    public String textKey() {
        return "decisions.by." + Spelled.of(this);
    }
}
