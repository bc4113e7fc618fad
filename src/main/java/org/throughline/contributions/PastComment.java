package org.throughline.contributions;

import java.time.Instant;
import java.util.Set;
import org.throughline.people.PersonId;

/**
 * A comment that was made before it came here, with how far it had got.
 *
 * @param state published or waiting; what was withheld needs a reason, which only a moderator gives
 * @param submitted while its consultation was open; UTC
 * @param endorsedBy who said "this speaks for me too" of it; nobody of one that waits
 */
public record PastComment(
        ContributionId id,
        PersonId author,
        NewComment comment,
        State state,
        Instant submitted,
        Set<PersonId> endorsedBy) {

    /** @throws IllegalArgumentException for a state that only a moderator can bring about, and for endorsements nobody could make */
    public PastComment {
        endorsedBy = Set.copyOf(endorsedBy);
        if (state == State.WITHHELD || state == State.WAITING && !endorsedBy.isEmpty() || endorsedBy.contains(author)) {
            throw new IllegalArgumentException("Not a past that a comment can have: " + id.value());
        }
    }
}
