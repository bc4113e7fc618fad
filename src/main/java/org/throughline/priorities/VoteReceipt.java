package org.throughline.priorities;

import java.time.Instant;
import java.util.Set;

/**
 * What a voter gets, and can see again: what they chose and when. A new one for each change; sending the same choice again changes
 * nothing and gives the same receipt.
 *
 * @param code short, to quote in a letter or on the telephone
 * @param castAt UTC
 * @param choices none when the vote was withdrawn
 */
public record VoteReceipt(String code, Instant castAt, Set<OptionId> choices) {

    public VoteReceipt {
        choices = Set.copyOf(choices);
    }

    public boolean isWithdrawn() {
        return choices.isEmpty();
    }
}
