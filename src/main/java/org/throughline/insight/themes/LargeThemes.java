package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/** What many speak of: communities (Leiden) in the network of shared neighbours. Everything is in exactly one. */
final class LargeThemes {

    private static final int ITERATIONS = 20;
    private static final int STARTS = 3;

    private LargeThemes() {}

    /** The members of each community, the largest first. */
    static List<int[]> in(Neighbours neighbours, Parameters parameters) {
        Network network = SharedNeighbours.network(neighbours);
        double edges = 2 * network.getTotalEdgeWeight();
        if (edges == 0) {
            return List.of(IntStream.range(0, neighbours.size()).toArray());
        }
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                parameters.resolution() / edges,
                ITERATIONS,
                LeidenAlgorithm.DEFAULT_RANDOMNESS,
                new Random(parameters.seed()));
        Clustering best = leiden.findClustering(network);
        for (int start = 1; start < STARTS; start++) {
            Clustering next = leiden.findClustering(network);
            best = leiden.calcQuality(network, next) > leiden.calcQuality(network, best) ? next : best;
        }
        return members(best);
    }

    private static List<int[]> members(Clustering clustering) {
        List<List<Integer>> members = new ArrayList<>();
        IntStream.range(0, clustering.getNClusters()).forEach(unused -> members.add(new ArrayList<>()));
        IntStream.range(0, clustering.getNNodes())
                .forEach(node -> members.get(clustering.getCluster(node)).add(node));
        return members.stream()
                .filter(some -> !some.isEmpty())
                .sorted(Comparator.<List<Integer>>comparingInt(some -> -some.size())
                        .thenComparing(List::getFirst))
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
