package org.throughline.changes;

import java.util.List;

/** One of two texts beside each other: what it has in common with the other, and what only it has. */
public record Side(List<Piece> pieces) {

    static Side before(List<Piece> pieces) {
        return without(pieces, Piece.Kind.INSERTED);
    }

    static Side after(List<Piece> pieces) {
        return without(pieces, Piece.Kind.DELETED);
    }

    private static Side without(List<Piece> pieces, Piece.Kind kind) {
        return new Side(pieces.stream().filter(piece -> piece.kind() != kind).toList());
    }
}
