package org.throughline.insight.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labels still have a voice when only some texts are shown. Rare is a label of at most 1 % of the texts and at least three of them;
 * large is one of more than 1 %.
 */
public final class Survival {

    private static final double RARE = 0.01;
    private static final int FEWEST = 3;

    private final List<Set<String>> labelsOf;
    private final Map<String, Integer> counts = new HashMap<>();

    public Survival(List<? extends Collection<String>> labelsOf) {
        this.labelsOf = labelsOf.stream().map(Set::copyOf).toList();
        this.labelsOf.forEach(labels -> labels.forEach(label -> counts.merge(label, 1, Integer::sum)));
    }

    private boolean isRare(int count) {
        return count >= FEWEST && count <= RARE * labelsOf.size();
    }

    private boolean isLarge(int count) {
        return count > RARE * labelsOf.size();
    }

    private List<Map.Entry<String, Integer>> labels(boolean rare) {
        return counts.entrySet().stream()
                .filter(label -> rare ? isRare(label.getValue()) : isLarge(label.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** How many such labels there are. */
    public int count(boolean rare) {
        return labels(rare).size();
    }

    /** The share of the labels that at least one shown text carries; not a number where there is no such label. */
    public double shown(Collection<Integer> texts, boolean rare) {
        Set<String> heard = new HashSet<>();
        texts.forEach(text -> heard.addAll(labelsOf.get(text)));
        return labels(rare).stream()
                .mapToInt(label -> heard.contains(label.getKey()) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    /** The same, to be expected of so many texts chosen by chance: exactly, not drawn. */
    public double byChance(int texts, boolean rare) {
        return labels(rare).stream()
                .mapToDouble(label -> 1 - missed(label.getValue(), texts))
                .average()
                .orElse(Double.NaN);
    }

    /** The chance that none of a label's texts is among those drawn. */
    private double missed(int carriers, int drawn) {
        double missed = 1;
        for (int at = 0; at < carriers; at++) {
            missed *= Math.max(0, (double) labelsOf.size() - drawn - at) / (labelsOf.size() - at);
        }
        return missed;
    }
}
