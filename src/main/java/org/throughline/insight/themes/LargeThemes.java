package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * The members of each community, the largest first.
     *
     * @param former of each point the number of the group it was in before, below 0 for none; empty where nothing was before
     */
    static List<int[]> in(Neighbours neighbours, Parameters parameters, int... former) {
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
        if (former.length > 0) {
            return members(followed(network, leiden, parameters.memory(), former));
        }
        Clustering best = leiden.findClustering(network);
        for (int start = 1; start < STARTS; start++) {
            Clustering next = leiden.findClustering(network);
            best = leiden.calcQuality(network, next) > leiden.calcQuality(network, best) ? next : best;
        }
        return members(best);
    }

    /** What there was before, improved; a point leaves its group only for a clearly better one. */
    private static Clustering followed(Network network, LeidenAlgorithm leiden, double memory, int... former) {
        Clustering clustering = start(former);
        leiden.improveClustering(SharedNeighbours.remembering(network, memory, former), clustering);
        return new Clustering(
                new Splits(leiden, memory).in(network, Arrays.copyOf(clustering.getClusters(), former.length)));
    }

    /** Everything where it was, behind it the groups themselves; what is new by itself. */
    private static Clustering start(int... former) {
        int groups = Arrays.stream(former).max().orElse(-1) + 1;
        int[] start = Arrays.copyOf(former, former.length + groups);
        int next = groups;
        for (int point = 0; point < former.length; point++) {
            start[point] = former[point] < 0 ? next++ : former[point];
        }
        for (int group = 0; group < groups; group++) {
            start[former.length + group] = group;
        }
        return new Clustering(start);
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
