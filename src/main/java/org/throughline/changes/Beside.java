package org.throughline.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ParagraphView;

/**
 * A paragraph as it stood and as it stands, with what was deleted and inserted.
 *
 * @param before absent where there was none
 * @param after absent where there is none
 */
public record Beside(@Nullable Side before, @Nullable Side after) {

    static Beside of(@Nullable Spot before, @Nullable Spot after) {
        return of(before == null ? null : before.paragraph(), after == null ? null : after.paragraph());
    }

    static Beside of(@Nullable ParagraphView before, @Nullable ParagraphView after) {
        List<Piece> pieces = pieces(before, after);
        return new Beside(before == null ? null : Side.before(pieces), after == null ? null : Side.after(pieces));
    }

    /** As one text. */
    static List<Piece> pieces(@Nullable ParagraphView before, @Nullable ParagraphView after) {
        return WordDifferences.between(words(before), words(after));
    }

    private static String words(@Nullable ParagraphView paragraph) {
        return paragraph == null ? "" : BlockLines.of(paragraph.html());
    }
}
