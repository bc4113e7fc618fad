package org.throughline.themes;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.insight.assignment.Classifier;
import org.throughline.insight.vectors.Embedder;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.LessonRows.TaughtSection;

/**
 * Learns in the background from what people put into the themes of a section, once that is enough, and proposes themes for what is
 * unsorted. Nothing that is in a theme moves. See docs/decisions/0069-the-machine-learns-from-people-only.md.
 */
@Component
class Learner {

    /** From so many contributions that people put into themes on, a section can be learnt from. */
    static final int ENOUGH = 100;

    private static final String WORK = "lessons";
    private static final int MORE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LessonRows lessons;
    private final CheckRows checks;
    private final ThemeRows themes;
    private final PointRows points;
    private final Sorting sorting;
    private final ThemeLetterRows letters;
    private final LaneReading reading;
    private final Filler filler;
    private final Turns turns;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Learner(
            LessonRows lessons,
            CheckRows checks,
            ThemeRows themes,
            PointRows points,
            Sorting sorting,
            ThemeLetterRows letters,
            LaneReading reading,
            Filler filler,
            Turns turns,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lessons = lessons;
        this.checks = checks;
        this.themes = themes;
        this.points = points;
        this.sorting = sorting;
        this.letters = letters;
        this.reading = reading;
        this.filler = filler;
        this.turns = turns;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${throughline.themes.learn-every:${throughline.themes.read-every:10s}}",
            initialDelayString = "${throughline.themes.learn-every:${throughline.themes.read-every:10s}}")
    void round() {
        for (TaughtSection section : lessons.taught(ENOUGH)) {
            if (isDue(section) && turns.take(WORK)) {
                learn(section.consultation(), section.section());
            }
            if (filler.waits(section.consultation(), section.section()) && turns.take(WORK)) {
                transaction.executeWithoutResult(status -> filler.fill(section.consultation(), section.section()));
            }
        }
    }

    /** When there are other themes, much more to learn from, or something new to propose for. */
    private boolean isDue(TaughtSection section) {
        Lesson last = lessons.latest(section.consultation(), section.section()).orElse(null);
        if (last == null
                || section.confirmed() - last.learntFrom() >= Math.max(MORE, last.learntFrom() / 10)
                || !last.themes().equals(key(confirmed(section.consultation(), section.section())))) {
            return true;
        }
        Set<ContributionId> fresh = unsorted(section.consultation(), section.section()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
        lessons.suggested(last.id()).forEach(fresh::remove);
        boolean waited = last.made().plus(PATIENCE).isBefore(clock.instant());
        return fresh.size() >= MORE || waited && !fresh.isEmpty();
    }

    private Collection<Theme> confirmed(ConsultationId consultation, SectionId section) {
        return themes.confirmed(consultation, section).values();
    }

    private static String key(Collection<Theme> confirmed) {
        return Fingerprint.of(confirmed.stream()
                .map(theme -> theme.id().value().toString())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private Map<Optional<Stance>, List<ContributionId>> unsorted(ConsultationId consultation, SectionId section) {
        return sorting.unsorted(consultation, section);
    }

    /** Learns and proposes now. The same people's decisions and the same texts give the same. */
    void learn(ConsultationId consultation, SectionId section) {
        Collection<Theme> confirmed = confirmed(consultation, section);
        Map<Optional<Stance>, Taught> lanes = taught(consultation, section, confirmed);
        String parameters = Classifier.PARAMETERS;
        int learntFrom = lessons.confirmed(consultation, section);
        String key = key(confirmed);
        String fingerprint = Fingerprint.of(Embedder.MODEL + "\n" + parameters + "\n" + key + "\n" + learntFrom + "\n"
                + lanes.values().stream()
                        .flatMap(lane -> lane.lines().stream())
                        .sorted()
                        .collect(Collectors.joining("\n")));
        Optional<Lesson> same = lessons.latest(consultation, section)
                .filter(last -> last.fingerprint().equals(fingerprint));
        Lesson lesson = same.orElseGet(() ->
                new Lesson(Ids.next(), learntFrom, key, Embedder.MODEL, parameters, fingerprint, clock.instant()));
        List<Suggestion> found = suggestions(lesson.id(), consultation, section, lanes);
        transaction.executeWithoutResult(status -> {
            if (same.isEmpty()) {
                lessons.insert(consultation, section, lesson);
            }
            lessons.suggest(section, found);
            int suggested =
                    (int) found.stream().filter(one -> !one.themes().isEmpty()).count();
            events.publishEvent(new ThemesSuggested(lesson.id(), consultation, learntFrom, suggested));
        });
    }

    /** Of a letter that many sent only what people said about the letter itself; what was added to it has other words. */
    private Map<Optional<Stance>, Taught> taught(
            ConsultationId consultation, SectionId section, Collection<Theme> confirmed) {
        Set<ContributionId> nowhere = checks.fittingNowhere(consultation, section);
        Set<ContributionId> all = new HashSet<>(nowhere);
        confirmed.forEach(theme -> all.addAll(theme.members().keySet()));
        Map<ContributionId, float[]> vectors = points.wholes(all);
        letters.of(all).values().stream()
                .filter(Copy::added)
                .map(Copy::contribution)
                .forEach(vectors::remove);
        Map<ContributionId, Optional<Stance>> stances = sorting.sortable(consultation, section, nowhere);
        Map<Optional<Stance>, List<Theme>> lanes = confirmed.stream()
                .collect(Collectors.groupingBy(
                        theme -> Optional.ofNullable(theme.lane().stance())));
        Map<Optional<Stance>, Taught> taught =
                new TreeMap<>(Comparator.comparing(stance -> Lane.key(stance.orElse(null))));
        lanes.forEach((stance, theirs) -> taught.put(
                stance,
                Taught.by(
                        theirs,
                        nowhere.stream()
                                .filter(id -> stance.equals(stances.get(id)))
                                .collect(Collectors.toSet()),
                        vectors)));
        return taught;
    }

    /** One for each that is unsorted: without a theme for a copy of a letter that another speaks for, and where nothing can be told. */
    private List<Suggestion> suggestions(
            UUID lesson, ConsultationId consultation, SectionId section, Map<Optional<Stance>, Taught> lanes) {
        Map<Optional<Stance>, List<ContributionId>> unsorted = unsorted(consultation, section);
        Set<ContributionId> nowhere = checks.fittingNowhere(consultation, section);
        Map<ContributionId, Suggestion> all = new HashMap<>();
        unsorted.values().stream()
                .flatMap(List::stream)
                .forEach(id -> all.put(id, new Suggestion(lesson, id, Set.of(), 0, false)));
        for (LaneVoices lane : reading.voices(consultation, section, unsorted)) {
            Taught taught = lanes.get(Optional.ofNullable(lane.lane().stance()));
            if (taught != null) {
                Map<ContributionId, float[]> asked = reading.wholes(lane);
                asked.keySet().removeAll(nowhere);
                taught.suggestions(lesson, asked).forEach(one -> all.put(one.contribution(), one));
            }
        }
        return new ArrayList<>(all.values());
    }
}
