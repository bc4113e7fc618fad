package org.throughline.priorities.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What stands first is chosen more often. So everybody gets an order of their own, and keeps it. */
final class PersonalOrder {

    private PersonalOrder() {}

    /** The same things in an order that depends on who looks at what, and on nothing else. */
    static <T> List<T> of(List<T> things, Object reader, Object page) {
        List<T> order = new ArrayList<>(things);
        // Fairness, not secrecy: a plain generator does, and its sequence is fixed by its contract.
        Collections.shuffle(order, new Random(31L * reader.hashCode() + page.hashCode()));
        return List.copyOf(order);
    }
}
