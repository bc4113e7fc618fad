package org.throughline.moderation;

import java.time.Instant;
import org.throughline.people.PersonId;

/**
 * Who is reading a case.
 *
 * @param until when it is anybody's again
 */
record Claim(PersonId by, Instant until) {

    boolean holds(Instant now) {
        return now.isBefore(until);
    }
}
