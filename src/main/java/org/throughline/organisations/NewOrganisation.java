package org.throughline.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.places.Level;

/**
 * What somebody says of an organisation when it is registered, and later when its lead changes it. Only name, type and whom it speaks for
 * are asked of everybody.
 *
 * @param type absent until it was chosen, which is refused
 * @param number its number in a public register; a small group needs none
 * @param areas the keys of the areas it works in, none when it works everywhere or does not say
 * @param level the level at which it mostly works, absent when it does not say
 * @param communities whom it serves, a few words each
 * @param represents on whom it speaks for, in its own words
 */
public record NewOrganisation(
        String name,
        Kind kind,
        @Nullable OrganisationType type,
        @Nullable String number,
        List<String> areas,
        @Nullable Level level,
        List<String> communities,
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

    public NewOrganisation {
        areas = List.copyOf(areas);
        communities = List.copyOf(communities);
    }

    /** With the least that can be said. @param area the key of the one area it works in, if it says so */
    public NewOrganisation(
            String name,
            Kind kind,
            @Nullable OrganisationType type,
            @Nullable String number,
            @Nullable String area,
            SizeBand size,
            String represents) {
        this(name, kind, type, number, area == null ? List.of() : List.of(area), null, List.of(), size, represents);
    }
}
