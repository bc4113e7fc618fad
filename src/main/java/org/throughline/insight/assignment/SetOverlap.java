package org.throughline.insight.assignment;

import java.util.Set;

/** How well two sets of themes of one contribution agree: twice what both hold over what each holds (F1). */
public final class SetOverlap {

    private SetOverlap() {}

    /** From 0 to 1; two empty sets agree. */
    public static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }
}
