package org.throughline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the letters at the centres of campaigns (star clustering): around the text whose words are met most often it takes those most
 * like it, and of them the one that is most like all the others; then it goes on among the rest. A centre's satellites are compared with
 * the centre and never with each other, so two campaigns that share a paragraph stay two.
 */
final class Stars {

    /** Of a large group so many texts are tried as its centre. */
    private static final int TRIED = 64;

    private final List<Text> texts;
    private final CopyRules rules;
    private final Postings postings;
    private final List<Integer> centres = new ArrayList<>();

    private Stars(List<Text> texts, CopyRules rules) {
        this.texts = texts;
        this.rules = rules;
        this.postings = new Postings(texts);
    }

    /** The texts at the centres, by their place in the list. */
    static List<Integer> among(List<Text> texts, CopyRules rules) {
        Stars stars = new Stars(texts, rules);
        int[] order = stars.mostMetFirst();
        stars.find(order, rules.close());
        stars.letGoOfCopies();
        stars.find(order, rules.likeness());
        return List.copyOf(stars.centres);
    }

    private int[] mostMetFirst() {
        long[] weights =
                IntStream.range(0, texts.size()).mapToLong(postings::weight).toArray();
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer text) -> -weights[text]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void find(int[] order, double closeness) {
        for (int text : order) {
            if (!postings.isGone(text)) {
                List<Integer> near = near(text, closeness);
                if (people(near) >= rules.people()) {
                    found(near, closeness);
                }
            }
        }
    }

    private void found(List<Integer> near, double closeness) {
        int centre = mostLikeAll(near, closeness);
        List<Integer> satellites = near(centre, closeness);
        if (centres.stream().noneMatch(other -> isVariant(centre, other))) {
            centres.add(centre);
        }
        satellites.forEach(postings::letGo);
    }

    /** Whether one of the two letters holds most of the other. */
    private boolean isVariant(int centre, int other) {
        return likeness(texts.get(centre), texts.get(other)) >= rules.variant();
    }

    private List<Integer> near(int text, double closeness) {
        List<Integer> near = new ArrayList<>();
        postings.around(text, (other, shared) -> {
            int longer = Math.max(size(text), size(other));
            if (shared >= rules.shingles() && shared >= closeness * longer) {
                near.add(other);
            }
        });
        return near;
    }

    private int mostLikeAll(List<Integer> near, double closeness) {
        int step = (near.size() + TRIED - 1) / TRIED;
        int best = near.getFirst();
        double most = -1;
        for (int at = 0; at < near.size(); at += step) {
            int tried = near.get(at);
            double likeness = near.stream()
                    .mapToDouble(other -> weightedCloseness(tried, other, closeness))
                    .sum();
            if (likeness > most) {
                most = likeness;
                best = tried;
            }
        }
        return best;
    }

    private double weightedCloseness(int one, int other, double closeness) {
        double close =
                (double) texts.get(one).shingles().shared(texts.get(other).shingles())
                        / Math.max(size(one), size(other));
        return close < closeness ? 0 : close * texts.get(other).letters().size();
    }

    /** What belongs to a centre already founds nothing of its own. */
    private void letGoOfCopies() {
        for (int centre : centres) {
            List<Integer> copies = new ArrayList<>();
            postings.around(centre, (other, shared) -> {
                if (shared >= rules.shingles() && shared >= rules.likeness() * Math.min(size(centre), size(other))) {
                    copies.add(other);
                }
            });
            copies.forEach(postings::letGo);
        }
    }

    private int people(List<Integer> some) {
        Set<String> people = new HashSet<>();
        some.forEach(text -> texts.get(text).letters().forEach(letter -> people.add(letter.person())));
        return people.size();
    }

    private int size(int text) {
        return texts.get(text).shingles().size();
    }

    static double likeness(Text one, Text other) {
        return (double) one.shingles().shared(other.shingles())
                / Math.max(1, Math.min(one.shingles().size(), other.shingles().size()));
    }
}
