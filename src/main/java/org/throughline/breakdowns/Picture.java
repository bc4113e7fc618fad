package org.throughline.breakdowns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures that every consultation has. */
public enum Picture {
    /** Where comments fall in the document. */
    SECTIONS,
    /** Where people stand. */
    STANCES,
    /** When comments came. */
    DAYS,
    /** How much of it signed statements carry. */
    COVERAGE;

    /** How it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Picture> of(String parameter) {
        return Stream.of(values())
                .filter(one -> one.parameter().equals(parameter))
                .findFirst();
    }
}
