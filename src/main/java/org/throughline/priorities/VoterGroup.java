package org.throughline.priorities;

/** As whom somebody votes, if they say so. Groups rank apart, so that the largest does not drown the others. */
public enum VoterGroup {
    UNSAID,
    PATIENT,
    CARER,
    STAFF,
    VCSE,
    RESIDENT
}
