package org.throughline.priorities;

/** What somebody says to a statement. Unsure is an answer; to give none is another thing. */
public enum Stance {
    AGREE,
    UNSURE,
    DISAGREE
}
