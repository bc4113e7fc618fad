package org.throughline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.plans.PlanText;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;

/** Puts words to changes; the texts of versions are kept in memory, since they never change. */
@Component
class ChangeViews {

    private final Plans plans;
    private final CauseViews causes;

    ChangeViews(Plans plans, CauseViews causes) {
        this.plans = plans;
        this.causes = causes;
    }

    /** In the order of the changes. */
    List<ChangeView> of(Collection<Change> changes) {
        Map<ChangeId, List<CauseView>> behind =
                causes.of(changes.stream().map(Change::id).toList());
        List<ChangeView> views = new ArrayList<>();
        changes.forEach(change -> views.add(new ChangeView(
                change.id(),
                change.kind(),
                plans.version(change.from()).orElseThrow(),
                plans.version(change.to()).orElseThrow(),
                spot(change.from(), change.before()),
                spot(change.to(), change.after()),
                behind.getOrDefault(change.id(), List.of()))));
        return views;
    }

    @Nullable Spot spot(VersionId version, @Nullable Place place) {
        return place == null
                ? null
                : plans.text(version).flatMap(text -> spot(text, place)).orElse(null);
    }

    static Optional<Spot> spot(PlanText text, Place place) {
        return text.part(place.section())
                .flatMap(part -> part.paragraph(place.key()).map(paragraph -> new Spot(part.section(), paragraph)));
    }
}
