package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The network of points that have neighbours in common. An edge weighs the share of neighbours that both have: unlike a distance it means
 * the same in dense and in thin places.
 */
final class SharedNeighbours {

    /** Hardly anything in common is nothing in common. */
    private static final double LEAST = 1.0 / 15;

    private SharedNeighbours() {}

    private record Edges(int[] others, double[] weights) {}

    static Network network(Neighbours neighbours) {
        int size = neighbours.size();
        int[][] sorted = IntStream.range(0, size)
                .mapToObj(one -> Arrays.stream(neighbours.of(one)).sorted().toArray())
                .toArray(int[][]::new);
        Edges[] edges = IntStream.range(0, size)
                .parallel()
                .mapToObj(one -> edges(one, sorted))
                .toArray(Edges[]::new);
        int count = Arrays.stream(edges).mapToInt(some -> some.others().length).sum();
        LargeIntArray from = new LargeIntArray(count);
        LargeIntArray to = new LargeIntArray(count);
        LargeDoubleArray weights = new LargeDoubleArray(count);
        int edge = 0;
        for (int one = 0; one < size; one++) {
            for (int at = 0; at < edges[one].others().length; at++) {
                from.set(edge, one);
                to.set(edge, edges[one].others()[at]);
                weights.set(edge++, edges[one].weights()[at]);
            }
        }
        return new Network(size, true, new LargeIntArray[] {from, to}, weights, false, true);
    }

    /** Each edge once: from the neighbour with the smaller number, or from the only one of the two that is the other's neighbour. */
    private static Edges edges(int one, int[][] sorted) {
        int[] others = Arrays.stream(sorted[one])
                .filter(other -> one < other || Arrays.binarySearch(sorted[other], one) < 0)
                .filter(other -> shared(sorted[one], sorted[other]) > LEAST)
                .toArray();
        return new Edges(
                others,
                Arrays.stream(others)
                        .mapToDouble(other -> shared(sorted[one], sorted[other]))
                        .toArray());
    }

    private static double shared(int[] some, int[] others) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < some.length && theirs < others.length) {
            int order = Integer.compare(some[mine], others[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return (double) shared / (some.length + others.length - shared);
    }
}
