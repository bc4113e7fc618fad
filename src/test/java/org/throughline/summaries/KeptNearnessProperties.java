package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.throughline.contributions.ContributionId;
import org.throughline.themes.Near;

/** UC-14, 6: what is kept of how near things are is what working it out from nothing finds, whatever happened between two openings. */
class KeptNearnessProperties {

    private static final int ALL = 12;

    /** What happens to one contribution. */
    record Change(int which, Kind kind) {

        enum Kind {
            CARRY,
            OPEN,
            READ_ANEW,
            GONE
        }
    }

    /** Contributions with numbers instead of vectors: the nearest is the one whose number differs least. */
    private static final class World {

        private final List<ContributionId> ids = IntStream.range(0, ALL)
                .mapToObj(at -> new ContributionId(new UUID(0, at)))
                .toList();
        private final Map<ContributionId, Integer> open = new HashMap<>();
        private final Map<ContributionId, Integer> carried = new HashMap<>();
        private final List<Integer> compared = new ArrayList<>();
        private int reading;

        void happens(Change change) {
            ContributionId id = ids.get(change.which());
            Integer now = open.getOrDefault(id, carried.getOrDefault(id, 0));
            boolean heard = carried.remove(id) != null;
            open.remove(id);
            switch (change.kind()) {
                case CARRY -> carried.put(id, now);
                case OPEN -> open.put(id, now);
                case READ_ANEW -> (heard ? carried : open).put(id, ++reading);
                case GONE -> {}
            }
        }

        private float product(ContributionId one, ContributionId other) {
            return -Math.abs(number(one) - number(other));
        }

        private float number(ContributionId id) {
            int read = Objects.requireNonNull(open.getOrDefault(id, carried.get(id)));
            return (id.value().getLeastSignificantBits() * 37 + read * 101) % 97;
        }

        Map<ContributionId, Near> nearest(Collection<ContributionId> asked, Collection<ContributionId> others) {
            compared.add(asked.size() * others.size());
            return others.isEmpty()
                    ? Map.of()
                    : asked.stream()
                            .collect(Collectors.toMap(
                                    one -> one,
                                    one -> others.stream()
                                            .map(other -> new Near(other, product(one, other)))
                                            .reduce(Near::or)
                                            .orElseThrow()));
        }

        KeptNearness after(KeptNearness before) {
            compared.clear();
            return before.now(Map.copyOf(open), Map.copyOf(carried), this::nearest);
        }

        int comparisons() {
            return compared.stream().mapToInt(number -> number).sum();
        }
    }

    @Property
    void what_is_kept_is_what_is_found_anew(@ForAll("openings") List<List<Change>> openings) {
        World world = new World();
        KeptNearness kept = KeptNearness.NOTHING;
        for (List<Change> changes : openings) {
            changes.forEach(world::happens);
            kept = world.after(kept);
            KeptNearness anew = world.after(KeptNearness.NOTHING);
            for (ContributionId id : world.ids) {
                assertThat(kept.of(id)).isEqualTo(anew.of(id));
            }
            world.after(kept);
            assertThat(world.comparisons()).as("Nothing changed").isZero();
        }
    }

    @Property
    void one_more_that_is_carried_is_compared_with_each_and_no_other(@ForAll("openings") List<List<Change>> openings) {
        World world = new World();
        openings.forEach(changes -> changes.forEach(world::happens));
        world.happens(new Change(0, Change.Kind.CARRY));
        world.happens(new Change(1, Change.Kind.OPEN));
        KeptNearness kept = world.after(KeptNearness.NOTHING);
        world.happens(new Change(1, Change.Kind.CARRY));
        world.after(kept);

        assertThat(world.comparisons()).isEqualTo(world.open.size());
    }

    @Provide
    Arbitrary<List<List<Change>>> openings() {
        return Combinators.combine(Arbitraries.integers().between(0, ALL - 1), Arbitraries.of(Change.Kind.class))
                .as(Change::new)
                .list()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(8);
    }
}
