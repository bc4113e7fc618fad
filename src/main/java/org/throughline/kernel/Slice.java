package org.throughline.kernel;

import java.util.List;
import java.util.UUID;
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

    /**
     * From one item more than fits, when there is one: it only tells that the list goes on.
     *
     * @param cursor what to ask for to read on after this item
     */
    public static <T> Slice<T> of(List<T> oneMore, Function<T, String> cursor) {
        return oneMore.size() <= SIZE
                ? new Slice<>(oneMore, null)
                : new Slice<>(oneMore.subList(0, SIZE), cursor.apply(oneMore.get(SIZE - 1)));
    }

    /** The same of a list that is in the order of its identities. */
    public static <T> Slice<T> byId(List<T> oneMore, Function<T, Id> id) {
        return of(oneMore, one -> id.apply(one).value().toString());
    }

    /**
     * After which item of such a list a step begins.
     *
     * @param after what the step before gave, or nothing; what is no identity reads from the beginning
     */
    public static <I extends Id> @Nullable I after(@Nullable String after, Function<UUID, I> id) {
        return after == null ? null : Ids.parse(after).map(id).orElse(null);
    }

    /** The same part of the list, with something else said of each. */
    public <R> Slice<R> saying(List<R> others) {
        return new Slice<>(others, next);
    }
}
