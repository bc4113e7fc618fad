package org.throughline.responses;

/** Where a response stands. What is sent does not change any more; members may answer to it until the close. */
public enum ResponseState {
    DRAFT,
    SENT
}
