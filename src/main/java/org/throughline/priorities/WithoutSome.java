package org.throughline.priorities;

import java.util.List;

/**
 * What the plain count of a ballot would give if some of its voters had stayed away. Places alone: neither how these people
 * voted is told nor how many of them did.
 *
 * @param options in the order of the ballot's result
 */
public record WithoutSome(List<Placed> options) {

    /**
     * One option.
     *
     * @param place with everybody, 1 for the first; equal ones share a place
     * @param without its place without these voters
     */
    public record Placed(String title, int place, int without) {

        public boolean isMoved() {
            return place != without;
        }
    }

    public WithoutSome {
        options = List.copyOf(options);
    }

    public boolean isSameOrder() {
        return options.stream().noneMatch(Placed::isMoved);
    }
}
