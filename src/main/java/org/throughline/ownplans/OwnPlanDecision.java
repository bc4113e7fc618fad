package org.throughline.ownplans;

import java.time.Instant;

/**
 * What a moderator decided about the plan of an organisation.
 *
 * @param reason for everybody to read
 */
public record OwnPlanDecision(Kind kind, String reason, Instant made) {

    /** Its link is hidden, or shown again. */
    public enum Kind {
        HIDDEN,
        SHOWN_AGAIN
    }
}
