package org.throughline.copies;

import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the sender of a form letter added: these words go on as that person's own points, so that they are not lost in the crowd.
 * Own is a passage of at least three words that the letter does not hold, or a whole sentence of which it holds no word; a word
 * exchanged here and there is not. A sentence that is mostly own is given whole. Parts of the letter that were moved stay the letter's.
 */
public final class OwnWords {

    private static final int FEWEST = 3;

    /** So many of the letter's words between two own ones do not part a passage. */
    private static final int BRIDGED = 2;

    private final String text;
    private final List<Word> words;
    private final boolean[] own;

    private OwnWords(String letter, String copy, Background background) {
        text = copy;
        Wording wording = Wording.of(copy, Background.NONE);
        words = wording.words();
        own = new boolean[words.size()];
        List<Word> letterWords = Word.in(letter);
        for (AbstractDelta<String> delta : Differences.deltas(letterWords, words)) {
            int from = delta.getTarget().getPosition();
            Arrays.fill(own, from, from + delta.getTarget().size(), true);
        }
        disown(wording.heldBy(Shingles.of(letterWords)));
        disown(background.strike(words));
    }

    /** The passages of the copy that are its sender's own, in order. */
    public static List<Passage> in(String copy, String letter, Background background) {
        return new OwnWords(letter, copy, background).passages();
    }

    private void disown(boolean[] held) {
        for (int at = 0; at < own.length; at++) {
            own[at] &= !held[at];
        }
    }

    private List<Passage> passages() {
        boolean[] given = new boolean[own.length];
        giveRuns(given);
        giveSentences(given);
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < given.length; at++) {
            if (given[at]) {
                int from = at;
                while (at + 1 < given.length && given[at + 1]) {
                    at++;
                }
                passages.add(
                        Passage.of(text, words.get(from).start(), words.get(at).end()));
            }
        }
        return passages;
    }

    private void giveRuns(boolean[] given) {
        int from = -1;
        int last = -1;
        int count = 0;
        for (int at = 0; at <= own.length; at++) {
            if (from >= 0 && (at == own.length || at - last > BRIDGED + 1)) {
                Arrays.fill(given, from, last + 1, count >= FEWEST);
                from = -1;
                count = 0;
            }
            if (at < own.length && own[at]) {
                from = from < 0 ? at : from;
                last = at;
                count++;
            }
        }
    }

    private void giveSentences(boolean[] given) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int from = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            int to = from;
            int count = 0;
            int run = 0;
            while (to < own.length && words.get(to).start() < end) {
                count += own[to] ? 1 : 0;
                run += given[to] ? 1 : 0;
                to++;
            }
            if (to > from && (count == to - from || run > 0 && count * 2 > to - from)) {
                Arrays.fill(given, from, to, true);
            }
            from = to;
        }
    }
}
