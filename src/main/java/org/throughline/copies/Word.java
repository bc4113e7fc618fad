package org.throughline.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word and where it stands. Words are runs of letters, marks and digits of any script, compared in lower case and Unicode normal
 * form KC without apostrophes and joiners; in scripts that set no spaces each character is a word.
 *
 * @param form what is compared
 * @param start of the word in the text, in chars
 * @param end behind its last char
 */
record Word(String form, int start, int end) {

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isInWord(letter)) {
                next = isSpaceless(letter) ? next : endOfRun(text, next);
                words.add(new Word(form(text.substring(at, next)), at, next));
            }
            at = next;
        }
        return words;
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            int next = end + Character.charCount(letter);
            boolean joins = isJoiner(letter) && next < text.length() && isRun(text.codePointAt(next));
            if (!joins && !isRun(letter)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean isRun(int letter) {
        return isInWord(letter) && !isSpaceless(letter);
    }

    private static boolean isInWord(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Apostrophes and what is invisible inside a word: soft hyphen, zero-width joiners. */
    private static boolean isJoiner(int letter) {
        return letter == '\''
                || letter == 0x2019
                || letter == 0x2BC
                || letter == 0xAD
                || letter == 0x200C
                || letter == 0x200D;
    }

    private static boolean isSpaceless(int letter) {
        return letter >= 0xE00
                && switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
                    default -> false;
                };
    }

    private static String form(String word) {
        boolean plain = word.chars().allMatch(letter -> letter < 128 && letter != '\'');
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> !isJoiner(letter))
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
