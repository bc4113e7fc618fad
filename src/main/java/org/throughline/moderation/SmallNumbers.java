package org.throughline.moderation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Counts about few people may tell who they are. One to four is not told, and where only one of several parts of a whole is kept back, the
 * next smallest is kept back too, or it could be worked out from the rest.
 */
final class SmallNumbers {

    /** From here on a count is told. */
    static final int TOLD_FROM = 5;

    private SmallNumbers() {}

    /** Each count, or nothing where it is not told. */
    static <K> Map<K, OptionalInt> of(Map<K, Integer> counts) {
        Map<K, OptionalInt> told = new LinkedHashMap<>();
        counts.forEach((key, count) -> told.put(key, isSmall(count) ? OptionalInt.empty() : OptionalInt.of(count)));
        long keptBack = told.values().stream().filter(OptionalInt::isEmpty).count();
        if (keptBack == 1) {
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= TOLD_FROM)
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .ifPresent(entry -> told.put(entry.getKey(), OptionalInt.empty()));
        }
        return told;
    }

    static OptionalInt of(int count) {
        return isSmall(count) ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < TOLD_FROM;
    }
}
