package org.throughline.organisations;

/** Where an invitation to speak for an organisation stands. */
public enum InvitationState {
    WAITING,
    ACCEPTED,
    DECLINED,
    REVOKED
}
