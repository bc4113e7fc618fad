package org.throughline.tallies;

import java.util.List;

/**
 * One option taken.
 *
 * @param option its place in the election
 * @param tied options that stood exactly equal at that moment and that the order of ties put behind
 */
public record Step(int option, List<Integer> tied, Reason reason) {

    public Step {
        tied = List.copyOf(tied);
    }
}
