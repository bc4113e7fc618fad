package org.throughline.organisations;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an organisation when it is registered. Only name, type and whom it speaks for are asked of everybody.
 *
 * @param type absent until it was chosen, which is refused
 * @param number its number in a public register; a small group needs none
 * @param area the key of the area it works in, absent when it works everywhere or does not say
 * @param represents on whom it speaks for, in its own words
 */
public record NewOrganisation(
        String name,
        Kind kind,
        @Nullable OrganisationType type,
        @Nullable String number,
        @Nullable String area,
        SizeBand size,
        String represents) {

    /** Whether its members are people or organisations. */
    public enum Kind {
        ORGANISATION,
        /** An umbrella: its members are organisations. */
        NETWORK
    }

    /** Its income in a year: none, up to £100,000, up to £1,000,000, or more. */
    public enum SizeBand {
        NONE,
        SMALL,
        MEDIUM,
        LARGE
    }
}
