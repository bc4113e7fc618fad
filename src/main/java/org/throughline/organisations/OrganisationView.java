package org.throughline.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.organisations.NewOrganisation.SizeBand;
import org.throughline.places.Level;

/**
 * What everybody may know of an organisation.
 *
 * @param id of the record that stands: one that was joined into another is known under the other's
 * @param version counts the changes of what it says, so that two at once do not overwrite each other
 * @param slug its stable name in addresses
 * @param number its number in a public register, absent for the many small groups that are in none
 * @param areas the keys of the areas it works in, none when it works everywhere or does not say
 * @param communities whom it serves, a few words each
 * @param size shown to nobody but its leads; for counts
 * @param represents on whom it speaks for, in its own words
 * @param members the organisations a network consists of now, empty for any other
 * @param verification absent while no moderator has verified it
 * @param closed whether nobody speaks for it any more
 */
public record OrganisationView(
        OrganisationId id,
        int version,
        String slug,
        String name,
        Kind kind,
        OrganisationType type,
        @Nullable String number,
        List<String> areas,
        @Nullable Level level,
        List<String> communities,
        SizeBand size,
        String represents,
        List<OrganisationId> members,
        @Nullable Verification verification,
        boolean closed) {

    public OrganisationView {
        areas = List.copyOf(areas);
        communities = List.copyOf(communities);
        members = List.copyOf(members);
    }

    public boolean isVerified() {
        return verification != null;
    }

    public boolean isNetwork() {
        return kind == Kind.NETWORK;
    }
}
