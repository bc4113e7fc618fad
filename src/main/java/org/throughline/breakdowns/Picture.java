package org.throughline.breakdowns;

import java.util.Optional;
import org.throughline.kernel.Spelled;

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
        return Spelled.of(this);
    }

    public static Optional<Picture> of(String parameter) {
        return Spelled.find(Picture.class, parameter);
    }
}
