package org.throughline.answers;

/** Where what is being written stands; exactly one at any time. */
public enum AnswerState {
    /** Somebody writes. */
    DRAFT,
    /** It waits for a second person. */
    READY,
    /** A second person published it as it stands. */
    PUBLISHED,
    /** What was published holds no more, and nobody writes another. */
    WITHDRAWN
}
