package org.throughline.contributions;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders in which a discussion can be read. */
public enum DiscussionSort {
    NEWEST,
    ENDORSED,
    /** The same for one reader all day, another for the next reader: where a comment stands says nothing about it. */
    ROTATING;

    /** How it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order that an address names; newest first when it names none. */
    public static DiscussionSort of(@Nullable String parameter) {
        return Stream.of(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst()
                .orElse(NEWEST);
    }
}
