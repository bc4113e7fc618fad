package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/**
 * What to read first when there is time for a few lines only. The tree is opened from the top, the widest join first; each half of at
 * least two that no line speaks for yet adds its middle as a line. So what is far from everything comes early, however few say it, and
 * no distance has to be fixed. Every so many lines one is a single voice: the point that is farthest from all lines and yet on the
 * subject (maximal marginal relevance).
 */
final class ReadingList {

    /** How much being on the subject weighs against being far from what is read already. */
    private static final float RELEVANCE = 0.3f;

    private final float[][] vectors;
    private final int[] owners;
    private final List<Dendrogram> trees;
    private final Parameters parameters;
    private final float[] relevance;
    private final float[] covered;
    private final List<Integer> lines = new ArrayList<>();
    private final boolean[] read;
    private final boolean[] heard;
    private final PriorityQueue<Node> open = new PriorityQueue<>();

    private ReadingList(Said points, List<Dendrogram> trees, Parameters parameters) {
        this.vectors = points.vectors();
        this.owners = points.owners();
        this.trees = trees;
        this.parameters = parameters;
        read = new boolean[vectors.length];
        heard = new boolean[points.people()];
        covered = new float[vectors.length];
        relevance = new float[vectors.length];
        float[] centre =
                Vectors.centre(vectors, IntStream.range(0, vectors.length).toArray());
        for (int point = 0; point < vectors.length; point++) {
            relevance[point] = Vectors.dot(vectors[point], centre);
        }
    }

    /** A node of one of the trees; the one that joins what is farthest apart comes first. */
    private record Node(Dendrogram tree, int number, int[] members) implements Comparable<Node> {

        private static final Comparator<Node> WIDEST = Comparator.<Node>comparingDouble(
                        node -> -node.tree.height(node.number))
                .thenComparing(node -> node.members[0]);

        static Node of(Dendrogram tree, int number) {
            return new Node(tree, number, tree.members(number));
        }

        @Override
        public int compareTo(Node other) {
            return WIDEST.compare(this, other);
        }
    }

    /** The list and the groups that it speaks for, when it holds so many lines. */
    record Read(List<Integer> lines, List<int[]> groups) {}

    static Read upTo(int count, Said points, List<Dendrogram> trees, Parameters parameters) {
        return new ReadingList(points, trees, parameters).read(Math.min(count, points.people()));
    }

    private Read read(int count) {
        for (Dendrogram tree : trees) {
            Node root = Node.of(tree, tree.root());
            open.add(root);
            if (lines.size() < count) {
                add(Middle.of(vectors, root.members()));
            }
        }
        while (lines.size() < count) {
            if (open.isEmpty()) {
                int before = lines.size();
                addSingleVoice();
                if (lines.size() == before) {
                    break;
                }
            } else {
                open(open.poll(), count);
            }
        }
        return new Read(
                List.copyOf(lines), open.stream().sorted().map(Node::members).toList());
    }

    private void open(Node node, int count) {
        if (node.members().length == 1) {
            return;
        }
        for (int number : node.tree().halves(node.number())) {
            Node half = Node.of(node.tree(), number);
            if (isOfSeveral(half.members())) {
                open.add(half);
                if (isUnread(half.members())) {
                    addLine(Middle.of(vectors, half.members()), count);
                }
            }
        }
    }

    private void addLine(int point, int count) {
        if (lines.size() < count) {
            add(point);
        }
        if (lines.size() % parameters.singleEvery() == 0 && lines.size() < count) {
            addSingleVoice();
        }
    }

    /** What one person says twice is still said by one. */
    private boolean isOfSeveral(int... members) {
        for (int member : members) {
            if (owners[member] != owners[members[0]]) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnread(int... members) {
        for (int member : members) {
            if (read[member]) {
                return false;
            }
        }
        return true;
    }

    private void addSingleVoice() {
        int best = -1;
        float most = Float.NEGATIVE_INFINITY;
        for (int point = 0; point < vectors.length; point++) {
            float value = RELEVANCE * relevance[point] - (1 - RELEVANCE) * covered[point];
            if (!heard[owners[point]] && value > most) {
                most = value;
                best = point;
            }
        }
        if (best >= 0) {
            add(best);
        }
    }

    private void add(int point) {
        lines.add(point);
        read[point] = true;
        heard[owners[point]] = true;
        for (int other = 0; other < vectors.length; other++) {
            covered[other] = Math.max(covered[other], Vectors.dot(vectors[other], vectors[point]));
        }
    }
}
