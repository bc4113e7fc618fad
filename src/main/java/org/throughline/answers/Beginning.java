package org.throughline.answers;

/** The beginning of long words, for where many answers stand below each other. */
final class Beginning {

    /** So many characters; what is no longer is not cut. */
    static final int LONGEST = 700;

    private Beginning() {}

    /** Cut between two words, with a sign that more follows. */
    static String of(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        String head = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        int space = head.lastIndexOf(' ');
        return (space > LONGEST / 2 ? head.substring(0, space) : head).strip() + " …";
    }
}
