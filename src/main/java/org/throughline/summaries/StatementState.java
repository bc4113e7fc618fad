package org.throughline.summaries;

/** Where a statement stands; exactly one at any time. */
public enum StatementState {
    /** The machine put it together; nobody has accepted it. */
    PROPOSED,
    ACCEPTED,
    /** What it rests on has changed; somebody must look at it again. */
    REOPENED,
    GONE
}
