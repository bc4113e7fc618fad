package org.throughline.flags;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a hidden word may be meant to be read. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[._~'’|+-]");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern END = Pattern.compile("(?:['’]s)?[!._~'’|+-]*$");
    private static final String SIGNS = "013457@$!|+";
    private static final String FIRST = "oieasta" + "sii" + "t";
    private static final String SECOND = "oleasta" + "sll" + "t";

    private Letters() {}

    /** In lower case without accents. */
    static String plain(String word) {
        return word.chars().allMatch(letter -> letter < 128) ? word.toLowerCase(Locale.UK) : withoutMarks(word);
    }

    private static String withoutMarks(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.UK), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Without marks that end a sentence, and without the s of whose it is. */
    static String withoutEnd(String token) {
        return Character.isLetter(token.charAt(token.length() - 1)) && token.indexOf('\'') < 0 && token.indexOf('’') < 0
                ? token
                : END.matcher(token).replaceFirst("");
    }

    /** As it stands; with letters for digits and signs; without what is set between letters; with drawn out letters as one or two. */
    static Stream<String> readings(String word) {
        String plain = plain(word);
        if (plain.chars().noneMatch(Character::isLetter)) {
            return Stream.empty();
        }
        Stream<String> read = plain.chars().allMatch(Character::isLetter)
                ? Stream.of(plain)
                : Stream.of(plain, swapped(plain, FIRST), swapped(plain, SECOND))
                        .map(reading -> BETWEEN.matcher(reading).replaceAll(""))
                        .distinct();
        return read.flatMap(reading -> DRAWN_OUT.matcher(reading).find()
                ? Stream.of(
                        DRAWN_OUT.matcher(reading).replaceAll("$1"),
                        DRAWN_OUT.matcher(reading).replaceAll("$1$1"))
                : Stream.of(reading));
    }

    private static String swapped(String word, String letters) {
        StringBuilder swapped = new StringBuilder(word.length());
        for (int place = 0; place < word.length(); place++) {
            int sign = SIGNS.indexOf(word.charAt(place));
            swapped.append(sign < 0 ? word.charAt(place) : letters.charAt(sign));
        }
        return swapped.toString();
    }
}
