package org.throughline.breakdowns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.contributions.Speaker;
import org.throughline.kernel.Spelled;

/** By what those who speak are told apart. */
public enum Dimension {
    /** As whom people speak for themselves. */
    ROLE(Speaker.Kind.PERSON),
    /** The place in which an organisation works. */
    AREA(Speaker.Kind.ORGANISATION),
    /** The level at which an organisation works: a neighbourhood, a place, or the whole system. */
    LEVEL(Speaker.Kind.ORGANISATION),
    /** What kind of organisation it is. */
    KIND(Speaker.Kind.ORGANISATION),
    /** Whom an organisation serves; it may serve several. */
    COMMUNITY(Speaker.Kind.ORGANISATION),
    /** Where people stand; each theme is of one stance, so this divides what is carried and no theme. */
    STANCE(Speaker.Kind.PERSON);

    private final Speaker.Kind counted;

    Dimension(Speaker.Kind counted) {
        this.counted = counted;
    }

    /** Who is counted: people or organisations, never both as one number. */
    public Speaker.Kind counted() {
        return counted;
    }

    /** Those by which themes are told apart. */
    public static List<Dimension> ofThemes() {
        return Stream.of(values()).filter(one -> one != STANCE).toList();
    }

    /** Those by which it is told what is carried. */
    public static List<Dimension> ofCoverage() {
        return List.of(ROLE, STANCE, AREA, LEVEL, KIND, COMMUNITY);
    }

    /** One of those by which themes are told apart, as it stands in an address. */
    public static Optional<Dimension> ofThemes(String parameter) {
        return of(parameter).filter(ofThemes()::contains);
    }

    /** How it stands in an address. */
    public String parameter() {
        return Spelled.of(this);
    }

    public static Optional<Dimension> of(String parameter) {
        return Spelled.find(Dimension.class, parameter);
    }
}
