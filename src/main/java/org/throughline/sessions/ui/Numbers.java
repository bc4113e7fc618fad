package org.throughline.sessions.ui;

import org.jspecify.annotations.Nullable;

/** Reads what somebody typed as a number. */
final class Numbers {

    private Numbers() {}

    /** @return nothing when it is no whole number that a count can be; what is wrong is said by the service */
    static @Nullable Integer whole(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
