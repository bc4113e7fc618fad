package org.throughline.insight.vectors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Vectors that were computed once and are kept in memory. Not for several threads at once. */
public final class VectorStore {

    private final Map<String, float[]> known = new HashMap<>();

    /** One vector for each text, in the same order; the missing ones are computed. */
    public float[][] vectors(List<String> texts) {
        List<String> missing = new LinkedHashSet<>(texts)
                .stream().filter(text -> !known.containsKey(text)).toList();
        float[][] vectors = Embedder.vectors(missing);
        for (int at = 0; at < vectors.length; at++) {
            known.put(missing.get(at), vectors[at]);
        }
        return texts.stream().map(known::get).toArray(float[][]::new);
    }

    /** Takes in a vector that was computed before. */
    public void keep(String text, float[] vector) {
        known.put(text, vector);
    }
}
