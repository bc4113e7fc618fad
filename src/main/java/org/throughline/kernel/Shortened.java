package org.throughline.kernel;

/** The beginnings of long texts, to know them again by. Lengths are in code points: no sign is cut in two. */
public final class Shortened {

    private static final String MORE = "…";

    private Shortened() {}

    /** Cut between two words after so many characters at most, with a sign that more follows; in the middle of a word only where that is half of it. */
    public static String betweenWords(String text, int longest) {
        if (isShort(text, longest)) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = head.lastIndexOf(' ');
        return (space > longest / 2 ? head.substring(0, space) : head).strip() + " " + MORE;
    }

    /** On one line, cut after so many characters. */
    public static String line(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        return isShort(line, longest) ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + MORE;
    }

    private static boolean isShort(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest;
    }
}
