package org.throughline.breakdowns;

import java.util.List;

/**
 * How many of each group said one thing.
 *
 * @param parts those of each group, in the order of the groups
 * @param total all of them, each once
 */
record Split(List<Integer> parts, int total) {

    Split {
        parts = List.copyOf(parts);
    }

    /** Of groups that share nobody. */
    static Split of(List<Integer> parts) {
        return new Split(parts, parts.stream().mapToInt(Integer::intValue).sum());
    }
}
