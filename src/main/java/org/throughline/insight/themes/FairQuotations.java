package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/**
 * Chooses quotations so that every stance is heard alike, however many hold it: the next one always comes from the stance of which the
 * smallest share of people can find themselves in a quotation, and is the one in which most of those left find themselves.
 */
public final class FairQuotations {

    /** Who is this near to a quotation of the own stance finds themselves in it (cosine). */
    public static final double NEAR = 0.75;

    private final List<Lane> lanes;

    private FairQuotations(List<Lane> lanes) {
        this.lanes = lanes;
    }

    /** The people of one stance, and who is near to whom. */
    private static final class Lane {
        private final int[] people;
        private final BitSet[] near;
        private final BitSet heard = new BitSet();
        private final BitSet quoted = new BitSet();

        Lane(float[][] vectors, int... people) {
            this.people = people;
            near = IntStream.range(0, people.length)
                    .parallel()
                    .mapToObj(one -> near(vectors, one, people))
                    .toArray(BitSet[]::new);
        }

        private static BitSet near(float[][] vectors, int one, int... people) {
            BitSet near = new BitSet(people.length);
            for (int other = 0; other < people.length; other++) {
                if (Vectors.dot(vectors[people[one]], vectors[people[other]]) >= NEAR) {
                    near.set(other);
                }
            }
            near.set(one);
            return near;
        }

        double share() {
            return (double) heard.cardinality() / people.length;
        }

        boolean isOpen() {
            return quoted.cardinality() < people.length;
        }

        private int gain(int one) {
            BitSet gain = (BitSet) near[one].clone();
            gain.andNot(heard);
            return gain.cardinality();
        }

        int quote() {
            int best = IntStream.range(0, people.length)
                    .filter(one -> !quoted.get(one))
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(this::gain)
                            .thenComparingInt(one -> near[one].cardinality())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            quoted.set(best);
            heard.or(near[best]);
            return people[best];
        }
    }

    /** So many people to quote, by their place in the lists, in the order in which they were chosen. */
    public static List<Integer> choose(int count, float[][] vectors, List<String> stances) {
        Map<String, List<Integer>> byStance = new TreeMap<>();
        IntStream.range(0, vectors.length)
                .forEach(person -> byStance.computeIfAbsent(stances.get(person), stance -> new ArrayList<>())
                        .add(person));
        return new FairQuotations(byStance.values().stream()
                        .map(people -> new Lane(
                                vectors,
                                people.stream().mapToInt(Integer::intValue).toArray()))
                        .toList())
                .choose(count);
    }

    private List<Integer> choose(int count) {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            Lane next = lanes.stream()
                    .filter(Lane::isOpen)
                    .min(Comparator.comparingDouble(Lane::share))
                    .orElse(null);
            if (next == null) {
                break;
            }
            chosen.add(next.quote());
        }
        return chosen;
    }
}
