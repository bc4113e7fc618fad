package org.throughline.copies;

import java.util.Arrays;
import java.util.List;

/** A text made ready to be compared: its words, which of them the background struck out, and the shingles of the rest. */
record Wording(List<Word> words, boolean[] struck, Shingles shingles) {

    static Wording of(String text, Background background) {
        List<Word> words = Word.in(text);
        boolean[] struck = background.strike(words);
        return new Wording(words, struck, Shingles.of(words, struck));
    }

    /** How many words are left to compare. */
    int length() {
        int length = 0;
        for (boolean out : struck) {
            length += out ? 0 : 1;
        }
        return length;
    }

    /** Marks every word that stands in a run of four which the other text holds too, wherever it stands there. */
    boolean[] heldBy(Shingles other) {
        boolean[] held = new boolean[words.size()];
        long[] inOrder = Shingles.inOrder(words, struck);
        for (int at = 0; at < inOrder.length; at++) {
            if (inOrder[at] != 0 && other.holds(inOrder[at])) {
                Arrays.fill(held, at, at + Shingles.LENGTH, true);
            }
        }
        return held;
    }
}
