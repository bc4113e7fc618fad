package org.throughline.organisations;

/** What kind of organisation it says it is. */
public enum OrganisationType {
    CHARITY,
    COMMUNITY_GROUP,
    SOCIAL_ENTERPRISE,
    COUNCIL,
    NHS,
    FAITH_GROUP,
    HOUSING,
    OTHER
}
