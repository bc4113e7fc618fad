package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a small theme of before is still a branch of its own: some node of the tree holds, of what was there before, more of the theme
 * than of anything else. At which height that node joins others does not matter; so a theme that was once found does not go away because a
 * few others came.
 */
final class Branches {

    private final List<Dendrogram> trees;
    private final Earlier earlier;

    Branches(List<Dendrogram> trees, Earlier earlier) {
        this.trees = trees;
        this.earlier = earlier;
    }

    /** Small themes of before that are still branches, with what has come to them. */
    List<int[]> kept(Said points, int smallest, int most) {
        List<int[]> kept = new ArrayList<>();
        for (int[] group : earlier.groups()) {
            if (points.people(group) <= most) {
                int[] now = grown(group);
                if (points.people(now) >= smallest && points.people(now) <= most) {
                    kept.add(now);
                }
            }
        }
        return kept;
    }

    /** The theme and the new points of its branch; empty where it has none. */
    private int[] grown(int... group) {
        int[] grown = {};
        double best = 0.5;
        for (Dendrogram tree : trees) {
            int[] theirs = tree.counts(point -> earlier.places()[point] == earlier.places()[group[0]]);
            int[] known = tree.counts(earlier::knows);
            for (int node = 0; node <= tree.root(); node++) {
                double like = (double) theirs[node] / (group.length + known[node] - theirs[node]);
                if (like > best) {
                    best = like;
                    grown = IntStream.concat(
                                    IntStream.of(group),
                                    IntStream.of(tree.members(node)).filter(point -> !earlier.knows(point)))
                            .sorted()
                            .toArray();
                }
            }
        }
        return grown;
    }
}
