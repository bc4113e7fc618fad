package org.throughline.copies;

/**
 * One place where a copy differs from the letter. Places are in chars of the copy's text; what was left out has a place and no length.
 *
 * @param before the letter's words, empty where something was added
 * @param after the copy's words, empty where something was left out
 */
public record Difference(int start, int end, String before, String after) {

    /** What was done to the letter. */
    public enum Kind {
        ADDED,
        LEFT_OUT,
        CHANGED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.LEFT_OUT : Kind.CHANGED;
    }
}
