package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.insight.assignment.Spread;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * Puts what is read for the first time into the confirmed theme of its section and stance that it fits best, or into none. What people put
 * into a theme says how far it reaches; what the machine put there or came with a letter does not, so that a theme never moves by itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Placer {

    private final ThemeRows themes;
    private final PointRows points;
    private final ApplicationEventPublisher events;

    Placer(ThemeRows themes, PointRows points, ApplicationEventPublisher events) {
        this.themes = themes;
        this.points = points;
        this.events = events;
    }

    public void place(Collection<Reading> readings, ConsultationId consultation) {
        Map<SectionId, Map<Lane, Map<String, Spread>>> known = new HashMap<>();
        for (Reading reading : readings) {
            ContributionView said = reading.said();
            for (SectionId section :
                    said == null || reading.points().isEmpty() ? List.<SectionId>of() : reading.sections()) {
                Spread.nearest(
                                known.computeIfAbsent(section, some -> spreads(consultation, some))
                                        .getOrDefault(
                                                new Lane(
                                                        section,
                                                        Objects.requireNonNull(said)
                                                                .stance()),
                                                Map.of()),
                                reading.points().getFirst().vector())
                        .map(UUID::fromString)
                        .map(ThemeId::new)
                        .filter(theme -> themes.place(theme, reading.id()))
                        .ifPresent(theme -> events.publishEvent(new ThemeChanged(theme.value(), consultation)));
            }
        }
    }

    private Map<Lane, Map<String, Spread>> spreads(ConsultationId consultation, SectionId section) {
        Collection<Theme> confirmed = themes.confirmed(consultation, section).values();
        List<ContributionId> members = confirmed.stream()
                .flatMap(theme -> theme.members().keySet().stream())
                .distinct()
                .toList();
        Map<ContributionId, float[]> wholes = points.wholes(members);
        Map<Lane, Map<String, Spread>> spreads = new HashMap<>();
        for (Theme theme : confirmed) {
            List<float[]> vectors = new ArrayList<>();
            theme.members().forEach((id, placed) -> {
                float[] whole = placed.origin().isPersons() ? wholes.get(id) : null;
                if (whole != null) {
                    vectors.add(whole);
                }
            });
            if (!vectors.isEmpty()) {
                spreads.computeIfAbsent(theme.lane(), some -> new TreeMap<>())
                        .put(theme.id().value().toString(), Spread.of(vectors.toArray(float[][]::new)));
            }
        }
        return spreads;
    }
}
