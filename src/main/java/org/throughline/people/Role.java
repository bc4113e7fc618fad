package org.throughline.people;

/** What a person may do for one body beyond taking part. Contributing needs no grant; representing an organisation is a membership. */
public enum Role {
    MODERATOR,
    OWNER,
    ADMIN
}
