package org.throughline.tallies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The plain counts, by the names that commands and data sets know them by. */
public enum Count {
    /** How many people want an option: chose it, ranked it, or gave it more than no points. */
    APPROVALS("approvals"),
    /** How many people put it first. */
    FIRST_CHOICES("first-choices"),
    /** The sum of the points it was given; on ballots without points, one for each that names it. */
    POINTS("points"),
    /**
     * Borda's points: of n options the first gets n − 1, the next n − 2, and so on. Those left out share what is left equally, so that
     * each ballot gives the same in all. Ballots without an order have their options share the first places.
     *
     * <p>Source: Jean-Charles de Borda, 1781; for incomplete rankings the averaged variant, as in Dummett, "Voting Procedures", 1984.
     */
    BORDA("borda");

    private final String label;

    Count(String label) {
        this.label = label;
    }

    /** Its name in commands and data. */
    public String label() {
        return label;
    }

    public static Optional<Count> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(count -> count.label.equals(plain))
                .findFirst();
    }
}
