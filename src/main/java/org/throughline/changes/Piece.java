package org.throughline.changes;

/** A run of words of a difference. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
