package org.throughline.tallies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that spend a budget, by the names that commands and data sets know them by. */
public enum Rule {
    GREEDY_COUNT("greedy-count", "greedy-count"),
    GREEDY_RATIO("greedy-ratio", "greedy-ratio"),
    EQUAL_SHARES_COST("equal-shares-cost", "mes-cost"),
    EQUAL_SHARES_CARDINALITY("equal-shares-cardinality", "mes-card"),
    EQUAL_SHARES_COST_ADD1U("equal-shares-cost-add1u", "mes-cost-add1u"),
    EQUAL_SHARES_CARDINALITY_ADD1U("equal-shares-cardinality-add1u", "mes-card-add1u"),
    PHRAGMEN("phragmen", "phragmen");

    private final String label;
    private final String shortLabel;

    Rule(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** Its name in commands and data. */
    public String label() {
        return label;
    }

    /** The rule of this name; underscores will do, and the short names that other collections use. */
    public static Optional<Rule> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(rule -> rule.label.equals(plain) || rule.shortLabel.equals(plain))
                .findFirst();
    }
}
