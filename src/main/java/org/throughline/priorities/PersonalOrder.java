package org.throughline.priorities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What stands first is chosen more often. So everybody gets an order of their own, and keeps it. The number that it follows from is
 * kept with the vote, so that anybody who doubts the order can make it again: shuffle the options with a generator begun with it.
 */
public final class PersonalOrder {

    private PersonalOrder() {}

    /** The number that the order follows from: it depends on who looks at what, and on nothing else. */
    public static long seed(Object reader, Object page) {
        return 31L * reader.hashCode() + page.hashCode();
    }

    /** The same things in the order of this number. */
    public static <T> List<T> of(List<T> things, long seed) {
        List<T> order = new ArrayList<>(things);
        // Fairness, not secrecy: a plain generator does, and its sequence is fixed by its contract.
        Collections.shuffle(order, new Random(seed));
        return List.copyOf(order);
    }

    public static <T> List<T> of(List<T> things, Object reader, Object page) {
        return of(things, seed(reader, page));
    }
}
