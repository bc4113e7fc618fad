package org.throughline.organisations;

/** What a person is to an organisation. Both may speak for it; a lead also changes who belongs to it. */
public enum MembershipRole {
    LEAD,
    REPRESENTATIVE
}
