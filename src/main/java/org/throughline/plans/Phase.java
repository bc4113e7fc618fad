package org.throughline.plans;

/** Where a consultation stands: not announced yet, announced, taking contributions, or past its closing time. */
public enum Phase {
    DRAFT,
    COMING,
    OPEN,
    CLOSED
}
