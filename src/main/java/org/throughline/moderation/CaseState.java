package org.throughline.moderation;

/** Where a case stands; exactly one at any time. */
public enum CaseState {
    /** Nobody has decided yet. */
    WAITING,
    /** Its author was asked something and has not answered. */
    ASKED,
    /** A moderator wants another one to decide. */
    SECOND_OPINION,
    /** It was decided, and somebody has reported the contribution since. */
    REPORTED,
    /** Its author asks for another decision. */
    APPEALED,
    DECIDED,
    /** Its author has erased their account and taken it with them. */
    WITHDRAWN;

    /** Whether it waits for nobody. */
    public boolean isOver() {
        return this == DECIDED || this == WITHDRAWN;
    }

    /** Whether it stands in the moderators' queue. */
    public boolean waitsForModerator() {
        return this != ASKED && !isOver();
    }
}
