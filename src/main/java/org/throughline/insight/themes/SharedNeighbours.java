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

    /**
     * The same with a node more for each group of before, to which everything that was in it is tied. The new nodes weigh nothing: where
     * nothing draws a point away it stays.
     *
     * @param former of each point the number of the group it was in before, below 0 for none
     * @param memory how strongly, beside all that ties a point to its neighbours
     */
    static Network remembering(Network now, double memory, int... former) {
        int size = now.getNNodes();
        int groups = Arrays.stream(former).max().orElse(-1) + 1;
        LargeIntArray[] edges = now.getEdges();
        LargeDoubleArray strengths = now.getEdgeWeights();
        LargeIntArray from = new LargeIntArray(0);
        LargeIntArray to = new LargeIntArray(0);
        LargeDoubleArray weights = new LargeDoubleArray(0);
        for (long edge = 0; edge < strengths.size(); edge++) {
            if (edges[0].get(edge) < edges[1].get(edge)) {
                from.append(edges[0].get(edge));
                to.append(edges[1].get(edge));
                weights.append(strengths.get(edge));
            }
        }
        for (int point = 0; point < size; point++) {
            double tie = memory * now.getTotalEdgeWeight(point);
            if (former[point] >= 0 && tie > 0) {
                from.append(point);
                to.append(size + former[point]);
                weights.append(tie);
            }
        }
        return new Network(
                Arrays.copyOf(now.getNodeWeights(), size + groups),
                new LargeIntArray[] {from, to},
                weights,
                false,
                true);
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
