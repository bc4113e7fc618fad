package org.throughline.kernel;

import java.text.Normalizer;

/** Text from a person, kept as they wrote it but for what no reader could see. */
public final class SafeText {

    private SafeText() {}

    /**
     * The text in Unicode normal form C with Unix line ends, without control characters (line breaks and tabs stay), without the
     * invisible direction overrides that could make a sentence read as another one, and without blank space around it. Right-to-left
     * letters, emoji and their joiners stay.
     */
    public static String clean(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        StringBuilder kept = new StringBuilder(normal.length());
        normal.codePoints().filter(SafeText::isVisible).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The same on one line: for names and titles. */
    public static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    private static boolean isVisible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean overridesDirection =
                codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        return !overridesDirection
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && Character.isDefined(codePoint);
    }
}
