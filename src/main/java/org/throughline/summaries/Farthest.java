package org.throughline.summaries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.kernel.SystemWork;
import org.throughline.themes.Nearness;

/**
 * What did we leave out? What is farthest from everything that some statement carries comes first: nothing said it even nearly. What was
 * worked out is kept in memory, so that each act costs what it changes. See docs/decisions/0084-the-farthest-from-what-changed.md.
 */
@Component
class Farthest {

    /** Contributions of all parts together; some 100 bytes each. */
    private static final int MOST = 200_000;

    private final Nearness nearness;
    private final Cache<SummaryId, KeptNearness> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((SummaryId summary, KeptNearness one) -> 1 + one.size())
            .build();

    Farthest(Nearness nearness) {
        this.nearness = nearness;
    }

    /**
     * What cannot be compared (another language, not read yet) stands before the rest, and what is carried behind it; where nothing is carried,
     * single voices come first.
     *
     * @param said everything that was said about the part
     */
    Comparator<Said> first(
            SummaryId summary, Collection<Said> said, Set<ContributionId> carried, Comparator<Said> singleVoices) {
        if (carried.isEmpty()) {
            return singleVoices;
        }
        KeptNearness now = now(summary, said, carried);
        return Comparator.<Said, Boolean>comparing(one -> carried.contains(one.id()))
                .thenComparingDouble(one -> now.of(one.id()))
                .thenComparing(singleVoices);
    }

    private KeptNearness now(SummaryId summary, Collection<Said> said, Set<ContributionId> carried) {
        return SystemWork.call(() -> {
            Map<ContributionId, Integer> open = new HashMap<>();
            Map<ContributionId, Integer> heard = new HashMap<>();
            Map<ContributionId, Integer> readings = nearness.readings(summary.consultation());
            said.forEach(one -> {
                Integer reading = readings.get(one.id());
                if (reading != null && !carried.contains(one.id())) {
                    open.put(one.id(), reading);
                }
            });
            carried.forEach(id -> {
                Integer reading = readings.get(id);
                if (reading != null) {
                    heard.put(id, reading);
                }
            });
            KeptNearness before = kept.getIfPresent(summary);
            KeptNearness now = (before == null ? KeptNearness.NOTHING : before).now(open, heard, nearness::of);
            kept.put(summary, now);
            return now;
        });
    }
}
