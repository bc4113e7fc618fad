package org.throughline.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voter gets, and can see again: what they chose and when. A new one for each change; sending the same choice again changes
 * nothing and gives the same receipt.
 *
 * @param code short, to quote in a letter or on the telephone
 * @param secret long, for nobody but the voter: with it, and with what was voted, anybody can make the commitment that is published
 * @param castAt UTC
 * @param vote none when it was withdrawn
 * @param group as whom the voter votes
 * @param castBy the name of who voted last for an organisation; absent for a person's own vote
 */
public record VoteReceipt(
        String code,
        Secret secret,
        Instant castAt,
        Vote vote,
        VoterGroup group,
        @Nullable String castBy) {

    public boolean isWithdrawn() {
        return vote.isWithdrawn();
    }
}
