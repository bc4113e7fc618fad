package org.throughline.commitments;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Id;

/**
 * Part of a list of this room.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** How many a step has. */
    public static final int SIZE = 20;

    public Slice {
        items = List.copyOf(items);
    }

    /** From one more than fits, when there is one: it only tells that the list goes on. */
    static <T> Slice<T> of(List<T> oneMore, Function<T, Id> key) {
        return oneMore.size() <= SIZE
                ? new Slice<>(oneMore, null)
                : new Slice<>(
                        oneMore.subList(0, SIZE),
                        key.apply(oneMore.get(SIZE - 1)).value().toString());
    }

    /** The same list, with something else said of each. */
    <R> Slice<R> saying(List<R> others) {
        return new Slice<>(others, next);
    }
}
