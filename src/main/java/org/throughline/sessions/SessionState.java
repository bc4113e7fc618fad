package org.throughline.sessions;

/** Where a session stands. */
public enum SessionState {
    DRAFT,
    RECORDED,
    WITHDRAWN
}
