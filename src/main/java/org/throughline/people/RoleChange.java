package org.throughline.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of what somebody may do for a body.
 *
 * @param role absent when a way back was opened
 * @param reason absent once one of the two has erased their account
 */
public record RoleChange(
        PersonId person, Kind kind, Optional<Role> role, PersonId by, Optional<String> reason, Instant made) {

    /** What was done. */
    public enum Kind {
        GRANTED,
        REVOKED,
        WAY_BACK
    }
}
