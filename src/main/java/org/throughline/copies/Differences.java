package org.throughline.copies;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.List;

/** What somebody did to a letter before sending it, word by word. Case, punctuation and blank space are no difference. */
public final class Differences {

    private Differences() {}

    /** In the order of the copy's text. */
    public static List<Difference> between(String letter, String copy) {
        List<Word> before = Word.in(letter);
        List<Word> after = Word.in(copy);
        return deltas(before, after).stream()
                .map(delta -> difference(delta, before, after, letter, copy))
                .toList();
    }

    static List<AbstractDelta<String>> deltas(List<Word> before, List<Word> after) {
        return DiffUtils.diff(forms(before), forms(after)).getDeltas();
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    private static Difference difference(
            AbstractDelta<String> delta, List<Word> before, List<Word> after, String letter, String copy) {
        int from = delta.getTarget().getPosition();
        int start = from < after.size() ? after.get(from).start() : copy.length();
        int end = delta.getTarget().size() == 0
                ? start
                : after.get(last(delta.getTarget())).end();
        return new Difference(start, end, said(delta.getSource(), before, letter), copy.substring(start, end));
    }

    private static String said(Chunk<String> chunk, List<Word> words, String text) {
        return chunk.size() == 0
                ? ""
                : text.substring(
                        words.get(chunk.getPosition()).start(),
                        words.get(last(chunk)).end());
    }

    private static int last(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size() - 1;
    }
}
