package org.throughline.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Puts into themes of what the machine is surer than a moderator asked for; all of it is marked as the machine's. */
@Component
class Filler {

    private final ConfidenceRows confidences;
    private final LessonRows lessons;
    private final ThemeRows themes;
    private final Sorting sorting;
    private final GoingAlong letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filler(
            ConfidenceRows confidences,
            LessonRows lessons,
            ThemeRows themes,
            Sorting sorting,
            GoingAlong letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.confidences = confidences;
        this.lessons = lessons;
        this.themes = themes;
        this.sorting = sorting;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    boolean waits(ConsultationId consultation, SectionId section) {
        return !sure(consultation, section).isEmpty();
    }

    private List<Suggestion> sure(ConsultationId consultation, SectionId section) {
        return confidences
                .latest(consultation)
                .filter(said -> said.percent() <= Confidence.MOST)
                .flatMap(said -> lessons.latest(consultation, section)
                        .map(lesson -> lessons.toFill(lesson.id(), said.percent())))
                .orElse(List.of());
    }

    /** Part of the caller's transaction. */
    void fill(ConsultationId consultation, SectionId section) {
        List<Suggestion> sure = sure(consultation, section);
        Map<ContributionId, Optional<Stance>> stances = sorting.sortable(
                consultation,
                section,
                sure.stream().map(Suggestion::contribution).toList());
        Set<ThemeId> changed = new TreeSet<>(Comparator.comparing(ThemeId::value));
        List<ContributionId> filled = new ArrayList<>();
        for (Suggestion one : sure) {
            Optional<Stance> stance = stances.get(one.contribution());
            if (stance == null) {
                continue;
            }
            for (ContributionId copy : letters.wholly(consultation, section, Map.of(one.contribution(), stance))) {
                one.themes().stream().filter(theme -> themes.place(theme, copy)).forEach(changed::add);
            }
            filled.add(one.contribution());
        }
        if (!filled.isEmpty()) {
            UUID lesson = sure.getFirst().lesson();
            lessons.fill(lesson, filled, clock.instant());
            changed.forEach(theme -> events.publishEvent(new ThemeChanged(theme.value(), consultation)));
            events.publishEvent(new ThemesFilled(lesson, consultation, filled.size()));
        }
    }
}
