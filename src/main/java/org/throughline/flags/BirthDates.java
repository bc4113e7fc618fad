package org.throughline.flags;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates of birth: any whole date after a word that says so, and a date in numbers from so long ago that in a comment on a plan it is
 * hardly anything else.
 */
final class BirthDates {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(?<![\\d./-])" + DAY + "([./-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d]|[./-]\\d)");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?<![\\w])(?:" + DAY + "(?:st|nd|rd|th)?(?: of)? "
            + MONTH + "|" + MONTH + " " + DAY + "(?:st|nd|rd|th)?),? (?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SAYS_SO = Pattern.compile("(?s).*\\b(?:born|d\\.?o\\.?b|birth|birthday)\\b.*");
    private static final int LONG_AGO = 1995;

    private BirthDates() {}

    static List<Flag> in(String text) {
        List<Flag> inWords = Patterns.find(Flag.Kind.DATE_OF_BIRTH, IN_WORDS, text, found -> saysSo(text, found));
        List<Flag> inNumbers = Patterns.find(
                Flag.Kind.DATE_OF_BIRTH, IN_NUMBERS, text, found -> saysSo(text, found) || isLongAgo(found.group()));
        return Stream.concat(inWords.stream(), inNumbers.stream()).toList();
    }

    private static boolean saysSo(String text, MatchResult found) {
        return SAYS_SO.matcher(Patterns.before(text, found.start(), 25)).matches();
    }

    private static boolean isLongAgo(String date) {
        String year = date.substring(
                Math.max(date.lastIndexOf('/'), Math.max(date.lastIndexOf('.'), date.lastIndexOf('-'))) + 1);
        return year.length() == 4 && Integer.parseInt(year) < LONG_AGO;
    }
}
