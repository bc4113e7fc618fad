package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.List;

/**
 * What the machine proposes for some points: themes, and the list to read.
 *
 * @param themes large ones first, then small ones; a point is in at most one
 * @param lines the points of the reading list, in the order in which to read them
 */
record Draft(List<Group> themes, List<Integer> lines) {

    /** The members of one theme, by the number of the point, in order. */
    record Group(boolean small, int[] members) {

        Group {
            members = Arrays.stream(members).sorted().toArray();
        }
    }
}
