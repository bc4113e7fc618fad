package org.throughline.changes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pairs of neighbouring words of a text. Two texts about different things share many words and few pairs; a text that was revised
 * keeps most of its pairs.
 */
record Bigrams(Map<String, Integer> counts, int size) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final String EDGE = "\u0002";

    static Bigrams of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        String before = EDGE;
        int size = 0;
        while (words.find()) {
            counts.merge(before + " " + words.group(), 1, Integer::sum);
            before = words.group();
            size++;
        }
        if (size > 0) {
            counts.merge(before + " " + EDGE, 1, Integer::sum);
            size++;
        }
        return new Bigrams(Map.copyOf(counts), size);
    }

    /** From 0, nothing in common, to 1, the same words in the same order (Dice's coefficient). */
    double likeness(Bigrams other) {
        if (size + other.size == 0) {
            return 0;
        }
        Bigrams less = counts.size() <= other.counts.size() ? this : other;
        Bigrams more = less == this ? other : this;
        int shared = 0;
        for (Map.Entry<String, Integer> pair : less.counts.entrySet()) {
            shared += Math.min(pair.getValue(), more.counts.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / (size + other.size);
    }
}
