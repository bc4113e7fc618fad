package org.throughline.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was deleted and what was inserted between two texts, word by word. */
final class WordDifferences {

    /** Beyond so many words the one text is shown as deleted and the other as inserted: nobody reads such a difference, and it takes long. */
    static final int MOST_WORDS = 10_000;

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    private WordDifferences() {}

    /** Without the inserted pieces it is the text before, without the deleted ones the text after. */
    static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        if (old.size() + now.size() > 2 * MOST_WORDS) {
            return joined(List.of(new Piece(Piece.Kind.DELETED, before), new Piece(Piece.Kind.INSERTED, after)));
        }
        Patch<String> patch = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>());
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            pieces.add(piece(Piece.Kind.SAME, old.subList(at, from)));
            pieces.add(piece(Piece.Kind.DELETED, delta.getSource().getLines()));
            pieces.add(piece(Piece.Kind.INSERTED, delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        pieces.add(piece(Piece.Kind.SAME, old.subList(at, old.size())));
        return joined(pieces);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private static Piece piece(Piece.Kind kind, List<String> tokens) {
        return new Piece(kind, String.join("", tokens));
    }

    /** A gap of nothing but spaces or points between two changes belongs to both: what changed reads in one run. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        List<Piece> all =
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        for (int at = 0; at < all.size(); at++) {
            Piece piece = all.get(at);
            boolean gap = piece.kind() == Piece.Kind.SAME
                    && at > 0
                    && at + 1 < all.size()
                    && deleted.length() + inserted.length() > 0
                    && piece.text().chars().noneMatch(Character::isLetterOrDigit);
            if (piece.kind() == Piece.Kind.SAME && !gap) {
                flush(joined, deleted, inserted);
                joined.add(piece);
            }
            if (piece.kind() == Piece.Kind.DELETED || gap) {
                deleted.append(piece.text());
            }
            if (piece.kind() == Piece.Kind.INSERTED || gap) {
                inserted.append(piece.text());
            }
        }
        flush(joined, deleted, inserted);
        return List.copyOf(joined);
    }

    private static void flush(List<Piece> joined, StringBuilder deleted, StringBuilder inserted) {
        int spaces = 0;
        while (spaces < Math.min(deleted.length(), inserted.length())
                && deleted.charAt(spaces) == inserted.charAt(spaces)
                && Character.isWhitespace(deleted.charAt(spaces))) {
            spaces++;
        }
        if (spaces > 0) {
            String before = !joined.isEmpty() && joined.getLast().kind() == Piece.Kind.SAME
                    ? joined.removeLast().text()
                    : "";
            joined.add(new Piece(Piece.Kind.SAME, before + deleted.substring(0, spaces)));
            deleted.delete(0, spaces);
            inserted.delete(0, spaces);
        }
        if (deleted.length() > 0) {
            joined.add(new Piece(Piece.Kind.DELETED, deleted.toString()));
        }
        if (inserted.length() > 0) {
            joined.add(new Piece(Piece.Kind.INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }
}
