package org.throughline.summaries;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionId;
import org.throughline.themes.Near;

/**
 * How near what a summary does not carry is to what it carries, as it was last worked out, with the readings that it was worked out from.
 * Pure. See docs/decisions/0084-the-farthest-from-what-changed.md.
 *
 * @param carried by their readings
 * @param open what could be compared with that
 */
record KeptNearness(Map<ContributionId, Integer> carried, Map<ContributionId, Nearest> open) {

    static final KeptNearness NOTHING = new KeptNearness(Map.of(), Map.of());

    /** @param reading of the contribution itself */
    record Nearest(int reading, Near near) {}

    /** Gives the nearest of some others to each contribution. */
    interface Comparison {

        Map<ContributionId, Near> of(Collection<ContributionId> asked, Collection<ContributionId> others);
    }

    /**
     * The same for what is open and carried now: what stands is compared with what is newly carried alone; what is new, what was read anew and
     * what has lost its nearest is compared with everything that is carried.
     */
    KeptNearness now(
            Map<ContributionId, Integer> openNow, Map<ContributionId, Integer> carriedNow, Comparison comparison) {
        Set<ContributionId> added = carriedNow.keySet().stream()
                .filter(id -> !stands(id, carriedNow))
                .collect(Collectors.toSet());
        Map<ContributionId, Near> found = new HashMap<>();
        Set<ContributionId> anew = new HashSet<>();
        openNow.forEach((id, reading) -> {
            Nearest before = open.get(id);
            if (before != null
                    && before.reading() == reading
                    && stands(before.near().to(), carriedNow)) {
                found.put(id, before.near());
            } else {
                anew.add(id);
            }
        });
        comparison.of(Set.copyOf(found.keySet()), added).forEach((id, near) -> found.merge(id, near, Near::or));
        found.putAll(comparison.of(anew, carriedNow.keySet()));
        Map<ContributionId, Nearest> next = new HashMap<>();
        found.forEach((id, near) -> next.put(id, new Nearest(Objects.requireNonNull(openNow.get(id)), near)));
        return new KeptNearness(carriedNow, next);
    }

    /** Whether it was carried before and is now, in the same words. */
    private boolean stands(ContributionId id, Map<ContributionId, Integer> carriedNow) {
        Integer before = carried.get(id);
        return before != null && before.equals(carriedNow.get(id));
    }

    /** Of a contribution that could not be compared, less than of any that could. */
    float of(ContributionId id) {
        Nearest nearest = open.get(id);
        return nearest == null ? Float.NEGATIVE_INFINITY : nearest.near().product();
    }

    int size() {
        return carried.size() + open.size();
    }
}
