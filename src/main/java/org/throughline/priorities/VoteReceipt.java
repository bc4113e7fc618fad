package org.throughline.priorities;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a voter gets, and can see again: what they chose and when. A new one for each change; sending the same choice again changes
 * nothing and gives the same receipt.
 *
 * @param code short, to quote in a letter or on the telephone
 * @param castAt UTC
 * @param choices none when the vote was withdrawn
 * @param castBy the name of who voted last for an organisation; absent for a person's own vote
 */
public record VoteReceipt(
        String code,
        Instant castAt,
        Set<OptionId> choices,
        @Nullable String castBy) {

    public VoteReceipt {
        choices = Set.copyOf(choices);
    }

    public boolean isWithdrawn() {
        return choices.isEmpty();
    }
}
