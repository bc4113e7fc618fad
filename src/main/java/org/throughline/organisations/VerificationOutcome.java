package org.throughline.organisations;

/** What became of an organisation's verification. */
public enum VerificationOutcome {
    VERIFIED,
    /** A moderator took it back and said why. */
    TAKEN_BACK,
    /** Its lead changed the name or the number, which is what was verified. */
    LAPSED
}
