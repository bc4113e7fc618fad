package org.throughline.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two lists as one: the later in its order, and what is not in it any more where it was. */
final class Interleaved {

    private Interleaved() {}

    static <T> List<T> of(List<T> before, List<T> after) {
        List<T> all = new ArrayList<>(after);
        Set<T> known = new HashSet<>(after);
        int at = 0;
        for (T each : before) {
            if (known.add(each)) {
                all.add(at, each);
                at++;
            } else {
                at = all.indexOf(each) + 1;
            }
        }
        return all;
    }
}
