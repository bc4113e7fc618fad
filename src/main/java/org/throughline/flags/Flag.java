package org.throughline.flags;

import java.util.Comparator;

/**
 * A passage that wants a second look.
 *
 * @param from where it begins, counted in UTF-16 units as Java and browsers count
 * @param to where the text goes on; the whole text for what concerns the whole
 */
public record Flag(Kind kind, int from, int to) {

    static final Comparator<Flag> IN_ORDER =
            Comparator.comparingInt(Flag::from).thenComparing(Flag::kind).thenComparing(Flag::to);

    /** What it may be. The first of two that lie over each other is the surer one. */
    public enum Kind {
        NHS_NUMBER,
        EMAIL,
        PHONE,
        DATE_OF_BIRTH,
        POSTCODE,
        STAFF_NAME,
        ABUSE,
        LINK,
        OTHER_LANGUAGE,
        /** Much of it stands in other contributions; found where all of them are known, not in one text. */
        COPY;

        /** Whether it may tell who somebody is. */
        public boolean isPersonal() {
            return compareTo(STAFF_NAME) <= 0;
        }

        /** Whether it concerns the text as a whole rather than a passage of it. */
        public boolean isWhole() {
            return this == OTHER_LANGUAGE || this == COPY;
        }
    }

    boolean overlaps(Flag other) {
        return from < other.to && other.from < to;
    }
}
