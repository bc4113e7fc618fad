package org.throughline.contributions;

/** As whom somebody speaks, if they say so. */
public enum SpeakerRole {
    PATIENT,
    CARER,
    STAFF,
    VCSE,
    RESIDENT,
    OTHER
}
