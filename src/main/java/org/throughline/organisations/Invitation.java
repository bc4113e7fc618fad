package org.throughline.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * An invitation as it is kept.
 *
 * @param email where it goes; absent once it is over
 */
record Invitation(
        InvitationId id,
        OrganisationId organisation,
        @Nullable String email,
        MembershipRole role,
        InvitationState state,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expires) {

    boolean isUsable(Instant now) {
        return state == InvitationState.WAITING && now.isBefore(expires);
    }
}
