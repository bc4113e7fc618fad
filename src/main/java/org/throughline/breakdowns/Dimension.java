package org.throughline.breakdowns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.contributions.Speaker;

/** By what those who speak are told apart. */
public enum Dimension {
    /** As whom people speak for themselves. */
    ROLE(Speaker.Kind.PERSON),
    /** The place in which an organisation works. */
    AREA(Speaker.Kind.ORGANISATION),
    /** What kind of organisation it is. */
    KIND(Speaker.Kind.ORGANISATION),
    /** Whom an organisation serves; it may serve several. */
    COMMUNITY(Speaker.Kind.ORGANISATION);

    private final Speaker.Kind counted;

    Dimension(Speaker.Kind counted) {
        this.counted = counted;
    }

    /** Who is counted: people or organisations, never both as one number. */
    public Speaker.Kind counted() {
        return counted;
    }

    /** How it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> of(String parameter) {
        return Stream.of(values())
                .filter(one -> one.parameter().equals(parameter))
                .findFirst();
    }
}
