package org.throughline.answers;

import org.throughline.kernel.Shortened;

/** The beginning of long words, for where many answers stand below each other. */
final class Beginning {

    /** So many characters; what is no longer is not cut. */
    static final int LONGEST = 700;

    private Beginning() {}

    /** Cut between two words, with a sign that more follows. */
    static String of(String words) {
        return Shortened.betweenWords(words, LONGEST);
    }
}
