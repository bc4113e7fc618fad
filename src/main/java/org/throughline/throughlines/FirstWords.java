package org.throughline.throughlines;

/** The first words of what somebody said, to know it again by in a table. */
final class FirstWords {

    private static final int LONGEST = 120;

    private FirstWords() {}

    /** On one line, cut between two words after 120 characters at most; a word that is longer than that is cut. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, LONGEST + 1));
        int space = head.lastIndexOf(' ');
        return (space > 0 ? head.substring(0, space) : line.substring(0, line.offsetByCodePoints(0, LONGEST))) + " …";
    }
}
