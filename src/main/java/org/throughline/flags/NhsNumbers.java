package org.throughline.flags;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits whose last is a check digit (NHS Data Dictionary, modulus 11). A tenth of all ten-digit numbers pass by
 * chance, and numbers that begin with nought are telephone numbers far more often, so those need the word beside them.
 */
final class NhsNumbers {

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![\\d+£€$.,])\\d{3}([ \\u00A0-]?)\\d{3}\\1\\d{4}(?![\\d])");
    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private NhsNumbers() {}

    static List<Flag> in(String text) {
        return Patterns.find(Flag.Kind.NHS_NUMBER, TEN_DIGITS, text, found -> isOne(text, found));
    }

    private static boolean isOne(String text, MatchResult found) {
        String digits = found.group().replaceAll("\\D", "");
        boolean likely = digits.charAt(0) >= '3'
                || Patterns.before(text, found.start(), 30).contains("nhs");
        return likely && digits.chars().distinct().count() > 2 && hasCheckDigit(digits);
    }

    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < DIGITS - 1; place++) {
            sum += (digits.charAt(place) - '0') * (DIGITS - place);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(DIGITS - 1) - '0';
    }
}
