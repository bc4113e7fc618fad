package org.throughline.organisations;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How alike two names look: the share of triples of neighbouring letters that they have in common, words in any order, without words
 * that tell nothing apart ("the", "group", "charity"). A slip of the finger changes three triples at most.
 */
final class NameGrams {

    /** From here on two names are worth a second look. */
    static final double ALIKE = 0.6;

    private static final int LENGTH = 3;

    private static final Set<String> TELL_NOTHING = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "for",
            "in",
            "at",
            "to",
            "group",
            "groups",
            "charity",
            "charities",
            "trust",
            "ltd",
            "limited",
            "cic",
            "cio",
            "plc",
            "association",
            "society",
            "club",
            "project",
            "organisation",
            "uk");

    private NameGrams() {}

    /** The triples of a name; of one that holds nothing but empty words, of all its words. */
    static Set<String> of(String name) {
        Set<String> words = words(name).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> telling = words.stream()
                .filter(word -> !TELL_NOTHING.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return (telling.isEmpty() ? words : telling)
                .stream().flatMap(NameGrams::grams).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** From 0 (nothing in common) to 1 (the same): Dice's coefficient of the two sets. */
    static double likeness(int shared, int one, int other) {
        return one + other == 0 ? 0 : 2.0 * shared / (one + other);
    }

    private static Stream<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\x{300}-\\x{36F}'’]", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1)).filter(word -> !word.isEmpty());
    }

    /** A blank before and after a word, so that its first and last letters count as such. */
    private static Stream<String> grams(String word) {
        int[] letters = (" " + word + " ").codePoints().toArray();
        return Stream.iterate(0, from -> from + LENGTH <= letters.length, from -> from + 1)
                .map(from -> new String(letters, from, LENGTH));
    }
}
