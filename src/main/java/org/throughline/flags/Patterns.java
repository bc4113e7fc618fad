package org.throughline.flags;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Flags from a pattern: every place where it fits and a further check holds. */
final class Patterns {

    private Patterns() {}

    static List<Flag> find(Flag.Kind kind, Pattern pattern, String text, Predicate<MatchResult> check) {
        return pattern.matcher(text)
                .results()
                .filter(check)
                .map(found -> new Flag(kind, found.start(), found.end()))
                .toList();
    }

    /** The words right before a place, in lower case: a hint of what a number is. */
    static String before(String text, int place, int length) {
        return text.substring(Math.max(0, place - length), place).toLowerCase(Locale.ROOT);
    }
}
