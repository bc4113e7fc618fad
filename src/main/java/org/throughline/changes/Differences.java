package org.throughline.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.changes.ChangeRows.Touching;
import org.throughline.kernel.Open;
import org.throughline.plans.PlanText;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** The differences between two versions of a plan that were compared. */
@Service
public class Differences {

    private final Plans plans;
    private final CarriedRows carried;
    private final ChangeRows changes;
    private final ChangeViews views;

    Differences(Plans plans, CarriedRows carried, ChangeRows changes, ChangeViews views) {
        this.plans = plans;
        this.carried = carried;
        this.changes = changes;
        this.views = views;
    }

    /** Every section of both, in the order of the newer; those that are gone stand where they were. One statement. */
    @Open
    public List<SectionChanges> sections(VersionView from, VersionView to) {
        PlanText before = plans.text(from.id()).orElseThrow();
        PlanText after = plans.text(to.id()).orElseThrow();
        return sections(before, after, carried.of(from.id(), to.id()));
    }

    static List<SectionChanges> sections(PlanText before, PlanText after, List<Found> found) {
        List<SectionChanges> sections = new ArrayList<>();
        for (SectionId id : inOrder(before, after)) {
            sections.add(section(before.part(id).orElse(null), after.part(id).orElse(null), found));
        }
        return sections;
    }

    private static List<SectionId> inOrder(PlanText before, PlanText after) {
        return Interleaved.of(
                before.parts().stream().map(part -> part.section().id()).toList(),
                after.parts().stream().map(part -> part.section().id()).toList());
    }

    private static SectionChanges section(
            PlanText.@Nullable Part before, PlanText.@Nullable Part after, List<Found> found) {
        SectionId id = (after != null ? after : Objects.requireNonNull(before))
                .section()
                .id();
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        Set<Place> known = new HashSet<>();
        for (Found one : found) {
            Place to = one.to();
            if (to != null && to.section().equals(id)) {
                known.add(to);
            }
            if (one.from().section().equals(id)) {
                fates.merge(one.fate(), 1, Integer::sum);
            }
        }
        int fresh = after == null
                ? 0
                : (int) after.paragraphs().stream()
                        .filter(paragraph -> !known.contains(new Place(id, paragraph.key())))
                        .count();
        return new SectionChanges(
                ref(before),
                ref(after),
                after != null ? after.depth() : Objects.requireNonNull(before).depth(),
                fates.getOrDefault(Fate.CHANGED, 0),
                fates.getOrDefault(Fate.MOVED, 0),
                fates.getOrDefault(Fate.GONE, 0),
                fresh);
    }

    private static @Nullable SectionRef ref(PlanText.@Nullable Part part) {
        return part == null ? null : part.section();
    }

    /** A section by its key in either version, paragraph by paragraph, with what caused its changes; at most twelve statements. */
    @Open
    @Transactional(readOnly = true)
    public Optional<SectionDifference> section(VersionView from, VersionView to, String key) {
        PlanText before = plans.text(from.id()).orElseThrow();
        PlanText after = plans.text(to.id()).orElseThrow();
        return after.part(key)
                .or(() -> before.part(key))
                .map(part -> part.section().id())
                .map(id -> section(before, after, id));
    }

    private SectionDifference section(PlanText before, PlanText after, SectionId id) {
        PlanText.Part then = before.part(id).orElse(null);
        PlanText.Part now = after.part(id).orElse(null);
        List<Found> found = carried.of(before.version().id(), after.version().id(), List.of(id));
        Behind behind = behind(before.version(), after.version(), id);
        List<Difference> paragraphs = new ArrayList<>();
        for (Line line : Line.of(id, then, now, found)) {
            paragraphs.add(new Difference(
                    line.kind(),
                    views.spot(before.version().id(), line.before()),
                    views.spot(after.version().id(), line.after()),
                    behind.of(line)));
        }
        return new SectionDifference(before.version(), after.version(), ref(then), ref(now), paragraphs);
    }

    /** The changes of a section between two versions, by where their paragraphs stood and stand. */
    private record Behind(
            Map<Place, List<ChangeId>> before, Map<Place, List<ChangeId>> after, Map<ChangeId, ChangeView> views) {

        List<ChangeView> of(Line line) {
            Set<ChangeId> ids = new LinkedHashSet<>();
            if (line.before() != null) {
                ids.addAll(before.getOrDefault(line.before(), List.of()));
            }
            if (line.after() != null) {
                ids.addAll(after.getOrDefault(line.after(), List.of()));
            }
            return ids.stream().map(views::get).map(Objects::requireNonNull).toList();
        }
    }

    private Behind behind(VersionView from, VersionView to, SectionId section) {
        Set<VersionId> steps = steps(from, to);
        List<Touching> touching = within(steps, changes.touching(List.of(from.id()), List.of(section)));
        List<Touching> leading = within(steps, changes.leadingTo(to.id(), section));
        Map<ChangeId, ChangeView> shown = new HashMap<>();
        views.of(Stream.concat(touching.stream(), leading.stream())
                        .map(Touching::change)
                        .distinct()
                        .toList())
                .forEach(view -> shown.put(view.id(), view));
        return new Behind(byPlace(touching), byPlace(leading), shown);
    }

    private Set<VersionId> steps(VersionView from, VersionView to) {
        List<VersionId> all =
                plans.versions(to.plan().id()).stream().map(VersionView::id).toList();
        return Set.copyOf(all.subList(all.indexOf(from.id()) + 1, all.indexOf(to.id()) + 1));
    }

    private static List<Touching> within(Set<VersionId> steps, List<Touching> all) {
        return all.stream().filter(one -> steps.contains(one.change().to())).toList();
    }

    private static Map<Place, List<ChangeId>> byPlace(List<Touching> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Touching::words, Collectors.mapping(one -> one.change().id(), Collectors.toList())));
    }
}
