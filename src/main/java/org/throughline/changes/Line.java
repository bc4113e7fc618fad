package org.throughline.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionId;

/**
 * A paragraph of a section between two versions.
 *
 * @param found what became of it; absent for a new one
 * @param here where it stands in this section now; absent when it stands there no more
 */
record Line(@Nullable Found found, @Nullable Place here) {

    /** The paragraphs of a section as it is, and those it had where they stood. */
    static List<Line> of(
            SectionId section, PlanText.@Nullable Part then, PlanText.@Nullable Part now, List<Found> all) {
        Map<Place, Found> byPlace = new HashMap<>();
        Map<Place, Found> before = new HashMap<>();
        all.forEach(one -> {
            before.put(one.from(), one);
            if (one.to() != null) {
                byPlace.putIfAbsent(one.to(), one);
            }
        });
        return Interleaved.of(
                places(section, then).stream()
                        .map(before::get)
                        .map(found -> new Line(found, in(section, found)))
                        .toList(),
                places(section, now).stream()
                        .map(place -> new Line(byPlace.get(place), place))
                        .toList());
    }

    private static List<Place> places(SectionId section, PlanText.@Nullable Part part) {
        List<Place> places = new ArrayList<>();
        if (part != null) {
            part.paragraphs().forEach(paragraph -> places.add(new Place(section, paragraph.key())));
        }
        return places;
    }

    private static @Nullable Place in(SectionId section, @Nullable Found found) {
        Place to = found == null ? null : found.to();
        return to != null && to.section().equals(section) ? to : null;
    }

    @Nullable Place before() {
        return found == null ? null : found.from();
    }

    @Nullable Place after() {
        return found == null ? here : found.to();
    }

    /** Absent for what is as it was. */
    @Nullable ChangeKind kind() {
        if (found == null) {
            return ChangeKind.NEW;
        }
        return found.fate() == Fate.SAME
                ? null
                : ChangeKind.valueOf(found.fate().name());
    }
}
