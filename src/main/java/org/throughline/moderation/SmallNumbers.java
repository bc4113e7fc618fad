package org.throughline.moderation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts about few people may tell who they are. None to four is not told, in one mark for all five, so that not even nobody can be told
 * from somebody. See docs/decisions/0094-totals-in-full-reasons-from-five-on.md.
 */
final class SmallNumbers {

    /** From here on a count is told. */
    static final int TOLD_FROM = 5;

    private SmallNumbers() {}

    /** A count of which no whole is known, or nothing where it is not told. */
    static OptionalInt of(int count) {
        return count < TOLD_FROM ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Several such counts. */
    static <K> Map<K, OptionalInt> of(Map<K, Integer> counts) {
        Map<K, OptionalInt> told = new LinkedHashMap<>();
        counts.forEach((key, count) -> told.put(key, of(count)));
        return told;
    }

    /**
     * The parts of a whole that everybody knows. Where what the small ones are together tells on any of them, the smallest that could be
     * told is kept back with them. Where the whole is nothing there is nothing to keep back.
     */
    static <K> Map<K, OptionalInt> partsOfKnown(Map<K, Integer> counts) {
        Set<K> keptBack = new HashSet<>(smaller(counts));
        if (tellsOnAny(keptBack.size(), sum(counts, keptBack))) {
            counts.entrySet().stream()
                    .filter(part -> part.getValue() >= TOLD_FROM)
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(smallest -> keptBack.add(smallest.getKey()));
        }
        boolean nothing = sum(counts, counts.keySet()) == 0;
        Map<K, OptionalInt> parts = new LinkedHashMap<>();
        counts.forEach((key, count) ->
                parts.put(key, !nothing && keptBack.contains(key) ? OptionalInt.empty() : OptionalInt.of(count)));
        return parts;
    }

    private static <K> List<K> smaller(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .filter(part -> part.getValue() < TOLD_FROM)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever takes the told parts from the whole knows what so many small ones are together; each must still be anything from none to four. */
    private static boolean tellsOnAny(int parts, int together) {
        int most = TOLD_FROM - 1;
        return parts > 0 && (together < most || together > most * (parts - 1));
    }

    private static <K> int sum(Map<K, Integer> counts, Set<K> some) {
        return counts.entrySet().stream()
                .filter(part -> some.contains(part.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
