package org.throughline.responses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member as its network sees it.
 *
 * @param email where it is written to; absent for an organisation whose representatives have accounts
 * @param letter where the last mail that asked it stands; absent when it was never asked
 * @param answer absent while it has not answered
 */
public record MemberView(
        MemberId id,
        String name,
        @Nullable String email,
        MemberState state,
        @Nullable LetterState letter,
        @Nullable Given answer) {

    /** Where a mail stands: it waits to be written, a mail server has taken it, or it could not be sent. */
    public enum LetterState {
        WAITING,
        SENT,
        DROPPED
    }

    /**
     * An answer.
     *
     * @param earlier whether the text has changed since
     */
    public record Given(Choice choice, String person, String role, Instant at, boolean earlier) {}
}
