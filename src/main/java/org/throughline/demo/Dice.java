package org.throughline.demo;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Chance that falls the same way every time: a world made from one seed is the same world. */
final class Dice {

    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long BELOW_VARIANT = 0x3FFFFFFFFFFFFFFFL;

    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From nought to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A constant of the type, or nothing: both common in what people fill in. */
    <E extends Enum<E>> @Nullable E constantOrNone(Class<E> type, double probability) {
        return chance(probability) ? one(List.of(type.getEnumConstants())) : null;
    }

    /** One of a list in which each is chosen less often than the one before: the k-th with weight 1/k. */
    <T> T uneven(List<T> of) {
        double weights = 0;
        for (int place = 1; place <= of.size(); place++) {
            weights += 1.0 / place;
        }
        double left = random.nextDouble() * weights;
        for (int place = 1; place < of.size(); place++) {
            left -= 1.0 / place;
            if (left < 0) {
                return of.get(place - 1);
            }
        }
        return of.getLast();
    }

    /** Different ones, the first of the list more often than the last. */
    <T> Set<T> unevenly(int number, List<T> of) {
        Set<T> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(number, of.size())) {
            chosen.add(uneven(of));
        }
        return chosen;
    }

    /** Mostly nought or one, now and then a hundred: how attention falls. */
    int heavyTailed(int most) {
        return Math.min(most, (int) (0.7 * Math.pow(1 - random.nextDouble(), -0.65)));
    }

    /** An identity as it would have been made at that time. */
    UUID id(Instant at) {
        return new UUID(
                (at.toEpochMilli() << 16) | VERSION_7 | random.nextInt(1 << 12),
                VARIANT | (random.nextLong() & BELOW_VARIANT));
    }
}
