package org.throughline.contributions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;

/**
 * Who belongs to a group, as far as they say so themselves.
 *
 * @param role as which people speak for themselves; absent where no role names the group
 * @param organisations that speak for it
 */
public record GroupOfSpeakers(@Nullable SpeakerRole role, Set<OrganisationId> organisations) {

    public GroupOfSpeakers {
        organisations = Set.copyOf(organisations);
    }

    boolean isNobody() {
        return role == null && organisations.isEmpty();
    }
}
