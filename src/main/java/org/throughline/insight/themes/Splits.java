package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * Takes apart what has grown into several: the parts of a group that have clearly less to do with each other than any points by chance.
 * Ties to what was before would hold such a group together for ever.
 */
final class Splits {

    private final LeidenAlgorithm leiden;
    private final double margin;

    /** @param margin by how much less than chance would have it */
    Splits(LeidenAlgorithm leiden, double margin) {
        this.leiden = leiden;
        this.margin = margin;
    }

    /** Of each node the number of its group, after groups that fall apart were taken apart. */
    int[] in(Network network, int... groups) {
        Clustering clustering = new Clustering(groups);
        clustering.removeEmptyClusters();
        Network[] parts = network.createSubnetworks(clustering);
        int[][] members = clustering.getNodesPerCluster();
        int[] split = clustering.getClusters();
        int next = parts.length;
        for (int group = 0; group < parts.length; group++) {
            Clustering apart = leiden.findClustering(parts[group]);
            if (isWorthIt(parts[group], apart)) {
                for (int node = 0; node < members[group].length; node++) {
                    split[members[group][node]] = next + apart.getCluster(node);
                }
                next += apart.getNClusters();
            }
        }
        return split;
    }

    private boolean isWorthIt(Network network, Clustering apart) {
        double whole = network.getTotalNodeWeight();
        double alone = Arrays.stream(apart.getClusterWeights(network))
                .map(weight -> weight * weight)
                .sum();
        double expected = leiden.getResolution() * (whole * whole - alone) / 2;
        double common = IntStream.range(0, network.getNNodes())
                .mapToDouble(node -> common(network, apart, node))
                .sum();
        return common / 2 < (1 - margin) * expected;
    }

    /** What ties a node to other parts than its own. */
    private static double common(Network network, Clustering apart, int node) {
        int[] others = network.getNeighbors(node);
        double[] weights = network.getEdgeWeights(node);
        return IntStream.range(0, others.length)
                .filter(other -> apart.getCluster(others[other]) != apart.getCluster(node))
                .mapToDouble(other -> weights[other])
                .sum();
    }
}
