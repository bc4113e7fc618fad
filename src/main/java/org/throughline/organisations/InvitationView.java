package org.throughline.organisations;

import java.time.Instant;
import org.throughline.people.PersonId;

/** An invitation that waits, for the leads of the organisation. */
public record InvitationView(
        InvitationId id,
        String email,
        MembershipRole role,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expires,
        boolean expired) {}
