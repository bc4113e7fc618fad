package org.throughline.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * A vote as it is kept.
 *
 * @param code of the receipt
 * @param secret known to the voter alone, so that nobody finds out the vote from its published commitment
 * @param group as whom the voter votes
 * @param seed of the order in which the options were shown
 * @param castBy who cast it for an organisation; absent for a person's own
 */
record CastVote(
        String code,
        Secret secret,
        Instant at,
        Vote vote,
        VoterGroup group,
        long seed,
        @Nullable PersonId castBy) {

    /** @param name of who cast it for an organisation */
    VoteReceipt receipt(@Nullable String name) {
        return new VoteReceipt(code, secret, at, vote, group, name);
    }
}
