package org.throughline.contributions;

import java.util.UUID;

/**
 * Ties a contribution to the whole of which it is a part: the response of a network, which is said in several contributions and counted as
 * one, or the session of a group.
 *
 * @param response the identity of the response, or of the session
 * @param kind what the contribution is within it
 */
public record InResponse(UUID response, Kind kind) {

    /** Whether it was said at the session of a group. */
    public boolean isAtSession() {
        return kind == Kind.POOLED || kind == Kind.ANSWER;
    }

    /** What is said within a response or at a session. */
    public enum Kind {
        /** Whom the network represents and whom it asked: about the response as a whole and about no section. */
        PREFACE,
        /** What the network says about some sections, or about what is missing. */
        PART,
        /** What a member that signed sees differently in a part: a reply to it. */
        DIFFERENT_VIEW,
        /** Why a member did not sign: a reply to the preface. */
        DISSENT,
        /** What a member said and says no more: it has changed its answer since. */
        EARLIER,
        /** What a group says together at its session. */
        POOLED,
        /** What one of those says who took part in a session: one person among the people. */
        ANSWER
    }
}
