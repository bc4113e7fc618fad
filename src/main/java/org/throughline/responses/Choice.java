package org.throughline.responses;

/** What a member says to the response of its network. */
public enum Choice {
    SIGN,
    /** It signs, and sees one part or several differently. */
    DIFFER,
    DISSENT,
    /** It has taken its answer back. */
    NONE;

    /** Whether the member stands on the list of those that signed. */
    public boolean isSigned() {
        return this == SIGN || this == DIFFER;
    }
}
