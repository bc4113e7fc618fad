package org.throughline.responses;

/** Whether a part belongs to the response. What is removed can be put back. */
public enum PartState {
    KEPT,
    REMOVED
}
