package org.throughline.contributions;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list that is read in steps.
 *
 * @param next what to ask for to read on, safe to stand in an address; absent at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** How many items a step has. */
    public static final int SIZE = 20;

    public Slice {
        items = List.copyOf(items);
    }

    /** From one item more than fits, when there is one: it only tells that the list goes on. */
    static <T> Slice<T> of(List<T> oneMore, Function<T, Cursor> cursor) {
        return oneMore.size() <= SIZE
                ? new Slice<>(oneMore, null)
                : new Slice<>(
                        oneMore.subList(0, SIZE),
                        cursor.apply(oneMore.get(SIZE - 1)).text());
    }
}
