package org.throughline.insight.assignment;

import java.util.List;
import java.util.Set;

/**
 * Contributions of which people have said to which themes they belong.
 *
 * @param vectors one for each contribution
 * @param themes the themes of each, by name; may be none
 */
public record Coded(float[][] vectors, List<Set<String>> themes) {

    public Coded {
        if (vectors.length != themes.size()) {
            throw new IllegalArgumentException(vectors.length + " vectors, but themes of " + themes.size());
        }
        themes = themes.stream().map(Set::copyOf).toList();
    }

    public int size() {
        return vectors.length;
    }

    Coded chosen(int... places) {
        return new Coded(
                java.util.Arrays.stream(places)
                        .mapToObj(place -> vectors[place])
                        .toArray(float[][]::new),
                java.util.Arrays.stream(places).mapToObj(themes::get).toList());
    }
}
