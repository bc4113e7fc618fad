package org.throughline.themes;

import org.jspecify.annotations.Nullable;
import org.throughline.insight.assignment.Interval;

/**
 * How well people agree with what the machine proposed, over what they have checked.
 *
 * @param checked how many
 * @param measured twice the themes that both chose over those that each chose (F1), with its interval of 95 %; absent while too few are checked
 */
public record AgreementView(int checked, @Nullable Interval measured) {

    /** From so many on. */
    public static final int FEWEST = 30;

    /** How well two people agree who code the same. */
    public static final double PEOPLE = 0.75;

    static AgreementView of(double... overlaps) {
        return new AgreementView(overlaps.length, overlaps.length < FEWEST ? null : Interval.of(overlaps));
    }

    /** How many are to be checked until it is shown. */
    public int missing() {
        return Math.max(0, FEWEST - checked);
    }
}
