package org.throughline.campaigns;

import java.util.Locale;
import java.util.stream.Stream;

/** Which copies of a campaign are listed. */
public enum CopiesShown {
    ADDED,
    ALL;

    /** The value in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What somebody added is listed where an address says nothing. */
    public static CopiesShown of(String parameter) {
        return Stream.of(values())
                .filter(value -> value.parameter().equals(parameter))
                .findFirst()
                .orElse(ADDED);
    }
}
