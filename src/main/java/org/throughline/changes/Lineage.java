package org.throughline.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.plans.PlanText;

/**
 * What became of the paragraphs of an older version in the latest one, told from what became of them in the one between. Whether they
 * changed is seen from the words: what was changed and changed back stands as it stood.
 */
final class Lineage {

    private final Comparison last;
    private final Map<Place, Found> step = new HashMap<>();

    Lineage(Comparison last) {
        this.last = last;
        last.found().forEach(found -> step.put(found.from(), found));
    }

    List<Found> continued(PlanText oldest, List<Found> untilNow, PlanText latest) {
        return untilNow.stream().map(found -> continued(oldest, found, latest)).toList();
    }

    private Found continued(PlanText oldest, Found found, PlanText latest) {
        Found next = found.to() == null ? null : step.get(found.to());
        Place to = next == null ? null : next.to();
        if (to == null) {
            return cameBack(oldest, found.from(), latest)
                    .map(back -> new Found(found.from(), Fate.SAME, back))
                    .orElseGet(() -> new Found(found.from(), Fate.GONE, null));
        }
        if (!to.section().equals(found.from().section())) {
            return new Found(found.from(), Fate.MOVED, to);
        }
        boolean same = words(oldest, found.from()).equals(words(latest, to));
        return new Found(found.from(), same ? Fate.SAME : Fate.CHANGED, to);
    }

    /** What was gone may stand in its section again, word by word. */
    private Optional<Place> cameBack(PlanText oldest, Place from, PlanText latest) {
        Optional<String> words = words(oldest, from);
        return last.fresh().stream()
                .filter(place -> place.section().equals(from.section()))
                .filter(place -> words(latest, place).equals(words))
                .findFirst();
    }

    private static Optional<String> words(PlanText text, Place place) {
        return text.part(place.section())
                .flatMap(part -> part.paragraph(place.key()))
                .map(paragraph -> paragraph.html().text());
    }
}
