package org.throughline.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.vectors.Products;
import org.throughline.kernel.Internal;

/** How near contributions are to others, for the rooms above: from vectors that are kept, never from words. One statement. */
@Service
public class Nearness {

    private final PointRows points;

    Nearness(PointRows points) {
        this.points = points;
    }

    /**
     * Of each contribution the greatest cosine to any of the others; without those that were not read, and with none where no other was.
     *
     * @param others that are looked at for something near
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Float> of(Collection<ContributionId> asked, Collection<ContributionId> others) {
        if (asked.isEmpty() || others.isEmpty()) {
            return Map.of();
        }
        Set<ContributionId> all = new HashSet<>(asked);
        all.addAll(others);
        Map<ContributionId, float[]> vectors = points.wholesAtOnce(all);
        List<ContributionId> read = asked.stream().filter(vectors::containsKey).toList();
        float[][] near =
                others.stream().filter(vectors::containsKey).map(vectors::get).toArray(float[][]::new);
        return near.length == 0 ? Map.of() : greatest(read, vectors, Products.with(near));
    }

    private static Map<ContributionId, Float> greatest(
            List<ContributionId> asked, Map<ContributionId, float[]> vectors, Products others) {
        List<float[]> theirs = asked.stream().map(vectors::get).toList();
        double[] greatest = IntStream.range(0, theirs.size())
                .parallel()
                .mapToDouble(one -> greatest(theirs.get(one), others))
                .toArray();
        Map<ContributionId, Float> nearness = new HashMap<>();
        for (int one = 0; one < greatest.length; one++) {
            nearness.put(asked.get(one), (float) greatest[one]);
        }
        return nearness;
    }

    private static float greatest(float[] vector, Products others) {
        Products.Reader reader = others.reader();
        float greatest = -1;
        for (int block = 0; block < others.blocks(); block++) {
            float[] products = reader.of(vector, block);
            for (int at = 0; at < others.to(block) - others.from(block); at++) {
                greatest = Math.max(greatest, products[at]);
            }
        }
        return greatest;
    }
}
