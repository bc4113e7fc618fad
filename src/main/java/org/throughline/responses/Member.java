package org.throughline.responses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;

/**
 * A member that may answer to a response.
 *
 * @param organisation absent while it was only named by its network and has not answered
 * @param email where it is written to; absent for an organisation with an account, whose representatives are written to
 * @param asked when it was asked last
 */
record Member(
        MemberId id,
        ResponseId response,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable String email,
        MemberState state,
        @Nullable Instant asked) {}
