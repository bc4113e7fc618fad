package org.throughline.priorities;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * A vote as it is kept.
 *
 * @param code of the receipt
 * @param castBy who cast it for an organisation; absent for a person's own
 */
record CastVote(
        String code,
        Instant at,
        Set<OptionId> choices,
        @Nullable PersonId castBy) {

    CastVote {
        choices = Set.copyOf(choices);
    }

    /** @param name of who cast it for an organisation */
    VoteReceipt receipt(@Nullable String name) {
        return new VoteReceipt(code, at, choices, name);
    }
}
