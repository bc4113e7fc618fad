package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names groups by what their members say and the others do not: runs of one to three words, judged by how many members use them beyond
 * what the whole would lead one to expect (a part of the log-likelihood ratio); longer ones win over parts of themselves.
 */
final class Phrases {

    private static final int LONGEST = 3;
    private static final int KEPT = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’\\-][\\p{L}\\p{M}\\p{N}]+)*");

    private final List<Set<String>> phrasesOf;
    private final Map<String, Integer> everywhere = new HashMap<>();

    Phrases(Collection<String> texts) {
        phrasesOf = texts.stream().map(Phrases::in).toList();
        phrasesOf.forEach(phrases -> count(phrases, everywhere));
    }

    /** The most telling phrases of the chosen texts; of those that tell as much the first in the alphabet. */
    List<String> telling(int... chosen) {
        Map<String, Integer> here = new HashMap<>();
        Arrays.stream(chosen).forEach(text -> count(phrasesOf.get(text), here));
        List<String> best = here.entrySet().stream()
                .filter(phrase -> phrase.getValue() > 1 || chosen.length == 1)
                .map(phrase -> Map.entry(phrase.getKey(), worth(phrase.getKey(), phrase.getValue(), chosen.length)))
                .filter(phrase -> phrase.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(40)
                .toList();
        return different(best);
    }

    private double worth(String phrase, int here, int chosen) {
        double expected = (double) everywhere.getOrDefault(phrase, here) * chosen / Math.max(1, phrasesOf.size());
        long words = phrase.chars().filter(letter -> letter == ' ').count() + 1;
        return here * Math.log(here / expected) * (1 + 0.5 * (words - 1));
    }

    private static List<String> different(List<String> best) {
        List<String> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (String phrase : best) {
            List<String> words = List.of(phrase.split(" "));
            if (kept.size() < KEPT && words.stream().map(Phrases::stem).noneMatch(said::contains)) {
                kept.add(phrase);
                words.forEach(word -> said.add(stem(word)));
            }
        }
        return kept;
    }

    /** Enough to see that "cards" and "card" are one word. */
    private static String stem(String word) {
        return word.length() > 4 ? word.replaceAll("(?:ies|es|s|ed|ing)$", "") : word;
    }

    private static void count(Set<String> phrases, Map<String, Integer> counts) {
        phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
    }

    /** Words of a text that name something, in lower case, each once. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(tokens(text));
        words.removeIf(word -> Stops.contains(word) || word.length() < 3);
        return words;
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A phrase neither begins nor ends with a word that names nothing. */
    private static Set<String> in(String text) {
        List<String> words = tokens(text);
        Set<String> phrases = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int length = 1; length <= LONGEST && from + length <= words.size(); length++) {
                String first = words.get(from);
                String last = words.get(from + length - 1);
                if (names(first) && names(last)) {
                    phrases.add(String.join(" ", words.subList(from, from + length)));
                }
            }
        }
        return phrases;
    }

    private static boolean names(String word) {
        return word.length() > 2 && !Stops.contains(word) && !Character.isDigit(word.charAt(0));
    }

    static List<String> sorted(Set<String> words) {
        return words.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
