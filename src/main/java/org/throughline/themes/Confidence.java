package org.throughline.themes;

import java.time.Instant;

/**
 * How sure the machine must be before it puts something into themes by itself.
 *
 * @param percent 101 means that it never does
 * @param by the name of the moderator who said so
 */
public record Confidence(int percent, String by, Instant made) {

    /** Says that the machine puts nothing into themes. */
    public static final int NEVER = 101;

    static final int LEAST = 50;
    static final int MOST = 99;

    public boolean never() {
        return percent > MOST;
    }
}
