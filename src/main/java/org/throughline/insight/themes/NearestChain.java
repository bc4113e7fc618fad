package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Average linkage by chains of nearest neighbours: from any cluster to its nearest and on, until two are each other's nearest; these
 * join. Gives the same tree as joining the nearest two of all, in the time that the square of their number takes.
 */
final class NearestChain {

    private final Similarities similarities;
    private final Dendrogram tree;
    private final int[] nodes;
    private final int[] sizes;
    private int[] active;

    NearestChain(Similarities similarities, Dendrogram tree) {
        this.similarities = similarities;
        this.tree = tree;
        nodes = IntStream.range(0, similarities.size()).toArray();
        sizes = new int[similarities.size()];
        Arrays.fill(sizes, 1);
        active = nodes.clone();
    }

    void grow() {
        int[] chain = new int[similarities.size() + 1];
        int length = 0;
        for (int join = 0; join < similarities.size() - 1; ) {
            if (length == 0) {
                chain[length++] = active[0];
            }
            int last = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int nearest = nearest(last, before);
            if (nearest == before) {
                join(join++, Math.min(last, before), Math.max(last, before));
                length -= 2;
            } else {
                chain[length++] = nearest;
            }
        }
    }

    /** Of equally near ones the one before in the chain, else the first. */
    private int nearest(int one, int before) {
        int nearest = before;
        int most = before < 0 ? Integer.MIN_VALUE : similarities.raw(one, before);
        for (int other : active) {
            if (other != one) {
                int value = similarities.raw(one, other);
                if (value > most) {
                    most = value;
                    nearest = other;
                }
            }
        }
        return nearest;
    }

    private void join(int number, int kept, int gone) {
        float height = 1 - similarities.between(kept, gone);
        int[] rest = new int[active.length - 1];
        int count = 0;
        for (int other : active) {
            if (other != gone) {
                rest[count++] = other;
                if (other != kept) {
                    similarities.average(kept, sizes[kept], gone, sizes[gone], other);
                }
            }
        }
        active = rest;
        nodes[kept] = tree.join(number, nodes[kept], nodes[gone], height);
        sizes[kept] += sizes[gone];
    }
}
