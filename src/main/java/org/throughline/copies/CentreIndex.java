package org.throughline.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the letter that a text is most like: a few microseconds a text, however many letters there are. */
final class CentreIndex {

    private final List<Shingles> centres = new ArrayList<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final CopyRules rules;

    CentreIndex(List<Text> centres, CopyRules rules) {
        this.rules = rules;
        centres.forEach(centre -> add(centre.shingles()));
    }

    /** A letter and how like it a text is; at least borderline. */
    record Near(int centre, double likeness, int shared) {

        boolean isBetterThan(Near other) {
            return likeness > other.likeness || likeness == other.likeness && shared > other.shared;
        }
    }

    int add(Shingles centre) {
        centres.add(centre);
        for (int at = 0; at < centre.size(); at++) {
            holders.computeIfAbsent(centre.at(at), shingle -> new ArrayList<>(1))
                    .add(centres.size() - 1);
        }
        return centres.size() - 1;
    }

    /** The letter with the greatest likeness; of two, the one that shares more, then the one that came first. */
    Optional<Near> nearest(Shingles text) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int at = 0; at < text.size(); at++) {
            holders.getOrDefault(text.at(at), List.of()).forEach(centre -> shared.merge(centre, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(centre -> centre.getValue() >= rules.shingles())
                .map(centre -> near(text, centre.getKey(), centre.getValue()))
                .filter(near -> near.likeness() >= rules.borderline())
                .reduce((one, other) -> isFirst(one, other) ? one : other);
    }

    private static boolean isFirst(Near one, Near other) {
        return one.isBetterThan(other) || !other.isBetterThan(one) && one.centre() < other.centre();
    }

    private Near near(Shingles text, int centre, int shared) {
        int shorter = Math.min(text.size(), centres.get(centre).size());
        return new Near(centre, (double) shared / shorter, shared);
    }
}
