package org.throughline.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an organisation.
 *
 * @param slug its stable name in addresses
 * @param number its number in a public register, absent for the many small groups that are in none
 * @param area the key of the area it works in, absent when it works everywhere or does not say
 * @param represents on whom it speaks for, in its own words
 * @param members the organisations a network consists of, empty for any other
 */
public record OrganisationView(
        OrganisationId id,
        String slug,
        String name,
        OrganisationType type,
        @Nullable String number,
        @Nullable String area,
        String represents,
        List<OrganisationId> members) {}
