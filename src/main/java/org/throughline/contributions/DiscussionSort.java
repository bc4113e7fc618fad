package org.throughline.contributions;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Spelled;

/** The orders in which a discussion can be read. */
public enum DiscussionSort {
    NEWEST,
    ENDORSED,
    /** The same for one reader all day, another for the next reader: where a comment stands says nothing about it. */
    ROTATING;

    /** How it stands in an address. */
    public String parameter() {
        return Spelled.of(this);
    }

    /** The order that an address names; newest first when it names none. */
    public static DiscussionSort of(@Nullable String parameter) {
        return Spelled.find(DiscussionSort.class, parameter).orElse(NEWEST);
    }
}
