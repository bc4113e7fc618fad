package org.throughline.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a list, whole ones only, also where somebody hides them: with digits and signs for letters, letters set apart or drawn out,
 * stars in the middle. What merely contains a word (Scunthorpe) is another word.
 */
final class AbusiveWords {

    /** Runs of letters with the signs that stand for letters or between them. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}@$*!|+][\\p{L}\\p{M}\\p{N}@$*!|+._~'’-]*");

    /** Single letters, set apart. */
    private static final Pattern APART = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}@$*](?:[\\s._*~-]{1,3}[\\p{L}\\p{N}@$*](?![\\p{L}\\p{N}])){2,}");

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int shortestBeginning = Integer.MAX_VALUE;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /** @param entries in lower case */
    AbusiveWords(List<String> entries) {
        for (String entry : entries) {
            String word = Letters.plain(entry.replace("*", ""));
            if (word.isEmpty()) {
                continue;
            }
            words.add(word);
            byLength.computeIfAbsent(word.length(), unused -> new ArrayList<>()).add(word);
            if (entry.endsWith("*")) {
                beginnings.add(word);
                shortestBeginning = Math.min(shortestBeginning, word.length());
            }
        }
    }

    List<Flag> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Patterns.find(Flag.Kind.ABUSE, APART, text, this::isSetApart).stream(),
                        TOKEN.matcher(text).results().map(this::flag).flatMap(Optional::stream))
                .toList();
    }

    private boolean isSetApart(MatchResult found) {
        String letters = found.group().replaceAll("[\\s._~-]", "");
        return Letters.readings(letters).anyMatch(this::isListed);
    }

    private Optional<Flag> flag(MatchResult token) {
        String word = Letters.withoutEnd(token.group());
        return Letters.readings(word).anyMatch(this::isListed)
                ? Optional.of(new Flag(Flag.Kind.ABUSE, token.start(), token.start() + word.length()))
                : Optional.empty();
    }

    private boolean isListed(String word) {
        return words.contains(word)
                || begins(word)
                || word.indexOf('*') > 0
                        && byLength.getOrDefault(word.length(), List.of()).stream()
                                .anyMatch(listed -> fits(word, listed));
    }

    private boolean begins(String word) {
        for (int length = shortestBeginning; length <= word.length(); length++) {
            if (beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** A star stands for one letter; the first and one more letter must be there to be read. */
    private static boolean fits(String starred, String listed) {
        for (int place = 0; place < listed.length(); place++) {
            if (starred.charAt(place) != '*' && starred.charAt(place) != listed.charAt(place)) {
                return false;
            }
        }
        return starred.chars().filter(letter -> letter != '*').count() > 1;
    }
}
