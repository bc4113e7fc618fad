package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.vectors.Products;
import org.throughline.kernel.Internal;
import org.throughline.plans.ConsultationId;

/** How near contributions are to others, for the rooms above: from vectors that are kept, never from words. */
@Service
public class Nearness {

    /** So many vectors are in memory at once of those that are compared with the others. */
    private static final int TOGETHER = 512;

    private final PointRows points;

    Nearness(PointRows points) {
        this.points = points;
    }

    /**
     * What of a consultation can be compared now, each with a number that is another one whenever its vector may be; one statement. Whoever
     * keeps what was worked out from vectors asks this before.
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Integer> readings(ConsultationId consultation) {
        return points.readings(consultation);
    }

    /** Of each contribution the nearest of the others; without those that were not read, and with none where no other was. Two statements. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Near> of(Collection<ContributionId> asked, Collection<ContributionId> others) {
        if (asked.isEmpty() || others.isEmpty()) {
            return Map.of();
        }
        List<ContributionId> ids = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        points.wholes(others, (id, vector) -> {
            ids.add(id);
            vectors.add(vector);
        });
        return ids.isEmpty() ? Map.of() : nearest(asked, ids, Products.with(vectors.toArray(float[][]::new)));
    }

    private Map<ContributionId, Near> nearest(
            Collection<ContributionId> asked, List<ContributionId> ids, Products others) {
        Map<ContributionId, Near> nearest = new HashMap<>();
        Map<ContributionId, float[]> step = new HashMap<>();
        points.wholes(asked, (id, vector) -> {
            step.put(id, vector);
            if (step.size() == TOGETHER) {
                nearest.putAll(nearest(step, ids, others));
                step.clear();
            }
        });
        nearest.putAll(nearest(step, ids, others));
        return nearest;
    }

    private static Map<ContributionId, Near> nearest(
            Map<ContributionId, float[]> asked, List<ContributionId> ids, Products others) {
        List<ContributionId> order = List.copyOf(asked.keySet());
        List<float[]> vectors = order.stream().map(asked::get).toList();
        Near[] found = new Near[order.size()];
        IntStream.range(0, found.length).parallel().forEach(one -> found[one] = nearest(vectors.get(one), ids, others));
        Map<ContributionId, Near> nearest = new HashMap<>();
        for (int one = 0; one < found.length; one++) {
            nearest.put(order.get(one), found[one]);
        }
        return nearest;
    }

    private static Near nearest(float[] vector, List<ContributionId> ids, Products others) {
        Products.Reader reader = others.reader();
        int nearest = 0;
        float greatest = Float.NEGATIVE_INFINITY;
        for (int block = 0; block < others.blocks(); block++) {
            float[] products = reader.of(vector, block);
            for (int at = others.from(block); at < others.to(block); at++) {
                if (products[at - others.from(block)] > greatest) {
                    greatest = products[at - others.from(block)];
                    nearest = at;
                }
            }
        }
        return new Near(ids.get(nearest), greatest);
    }
}
