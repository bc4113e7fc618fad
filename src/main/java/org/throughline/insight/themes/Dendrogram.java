package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The tree that average linkage grows by joining what is nearest, again and again. Nodes are numbered: first the leaves, then the joins.
 * A join's height is the distance (1 minus the mean cosine) at which its two halves met.
 */
final class Dendrogram {

    private final int leaves;
    private final int[] left;
    private final int[] right;
    private final float[] heights;
    private final int[] sizes;
    private final int[] order;
    private final int[] starts;

    private Dendrogram(int leaves) {
        this.leaves = leaves;
        int nodes = Math.max(1, 2 * leaves - 1);
        left = new int[nodes];
        right = new int[nodes];
        heights = new float[nodes];
        sizes = new int[nodes];
        starts = new int[nodes];
        order = new int[leaves];
        Arrays.fill(sizes, 0, leaves, 1);
    }

    /** Grows the tree of at least one leaf. The similarities are used up. */
    static Dendrogram of(Similarities similarities) {
        return of(similarities, IntStream.range(0, similarities.size()).toArray());
    }

    /** The same for some points of many: the names of the leaves are theirs. */
    static Dendrogram of(Similarities similarities, int... names) {
        Dendrogram tree = new Dendrogram(similarities.size());
        new NearestChain(similarities, tree).grow();
        tree.lay(tree.root());
        for (int place = 0; place < names.length; place++) {
            tree.order[place] = names[tree.order[place]];
        }
        return tree;
    }

    /** Notes a join and gives its number. */
    int join(int number, int one, int other, float height) {
        int node = leaves + number;
        left[node] = Math.min(one, other);
        right[node] = Math.max(one, other);
        heights[node] = Math.max(height, Math.max(heights[one], heights[other]));
        sizes[node] = sizes[one] + sizes[other];
        return node;
    }

    /** Lays the leaves in a row so that each node's stand together. */
    private void lay(int root) {
        int[] open = new int[leaves + 1];
        int count = 0;
        int place = 0;
        open[count++] = root;
        while (count > 0) {
            int node = open[--count];
            starts[node] = place;
            if (isLeaf(node)) {
                order[place++] = node;
            } else {
                open[count++] = right[node];
                open[count++] = left[node];
            }
        }
    }

    int root() {
        return 2 * leaves - 2;
    }

    boolean isLeaf(int node) {
        return node < leaves;
    }

    int[] halves(int node) {
        return new int[] {left[node], right[node]};
    }

    float height(int node) {
        return heights[node];
    }

    int size(int node) {
        return sizes[node];
    }

    /** Of each node how many of the leaves under it are of this kind, by their names. */
    int[] counts(IntPredicate kind) {
        int[] counts = new int[Math.max(1, 2 * leaves - 1)];
        for (int node = 0; node < counts.length; node++) {
            counts[node] =
                    isLeaf(node) ? kind.test(order[starts[node]]) ? 1 : 0 : counts[left[node]] + counts[right[node]];
        }
        return counts;
    }

    /** The leaves under a node, by their names. */
    int[] members(int node) {
        return Arrays.copyOfRange(order, starts[node], starts[node] + sizes[node]);
    }
}
