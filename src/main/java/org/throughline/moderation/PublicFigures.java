package org.throughline.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;

/** The public report on moderation. Counted anew once a minute at most: it looks at every decision. */
@Service
public class PublicFigures {

    private static final int HOURS_OF_A_DAY = 24;

    private final FigureQueries queries;
    private final Queues queues;
    private final Cache<ConsultationId, ModerationFigures> latest = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PublicFigures(FigureQueries queries, Queues queues) {
        this.queries = queries;
        this.queues = queues;
    }

    @Open
    public ModerationFigures of(ConsultationId consultation) {
        return latest.get(consultation, this::count);
    }

    ModerationFigures count(ConsultationId consultation) {
        Waiting waiting = queues.waiting(consultation);
        SortedMap<Integer, Integer> hours = queries.hoursToFirstDecision(consultation);
        Map<String, Integer> looks = queries.secondLooks(consultation);
        int alike = looks.getOrDefault("alike", 0);
        int looked = alike + looks.getOrDefault("apart", 0);
        return new ModerationFigures(
                queries.cases(consultation),
                waiting.count(),
                waiting.promisedDays(),
                named(
                        Stream.of(Outcome.values()).map(Outcome::name),
                        "moderation.outcome.",
                        queries.lastOutcomes(consultation)),
                SmallNumbers.partsOfKnown(named(
                        Stream.of(Reason.values()).map(Reason::name),
                        "moderation.reason.",
                        queries.lastReasons(consultation))),
                hoursUntil(0.5, hours),
                hoursUntil(0.9, hours),
                inTime(hours, waiting.promisedDays()),
                SmallNumbers.of(named(
                        Stream.of(Concern.values()).map(Concern::name),
                        "moderation.concern.",
                        queries.reports(consultation))),
                SmallNumbers.of(queries.changedAfterReport(consultation)),
                SmallNumbers.of(named(
                        Stream.of("waiting", "upheld", "changed"),
                        "moderation.appeals.",
                        queries.appeals(consultation))),
                SmallNumbers.of(looked),
                ModerationFigures.Part.of(alike, looked));
    }

    /** In the order of the names, those that never were as nought. */
    private static Map<String, Integer> named(Stream<String> names, String prefix, Map<String, Integer> counts) {
        Map<String, Integer> all = new LinkedHashMap<>();
        names.forEach(name ->
                all.put(prefix + name.toLowerCase(Locale.ROOT).replace('_', '-'), counts.getOrDefault(name, 0)));
        return all;
    }

    private static int total(SortedMap<Integer, Integer> hours) {
        return hours.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whole hours, begun ones counted. */
    static OptionalInt hoursUntil(double share, SortedMap<Integer, Integer> hours) {
        int total = total(hours);
        int passed = 0;
        if (total >= SmallNumbers.TOLD_FROM) {
            for (Map.Entry<Integer, Integer> hour : hours.entrySet()) {
                passed += hour.getValue();
                if (passed >= share * total) {
                    return OptionalInt.of(hour.getKey() + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<ModerationFigures.Part> inTime(SortedMap<Integer, Integer> hours, int days) {
        return ModerationFigures.Part.of(total(hours.headMap(days * HOURS_OF_A_DAY)), total(hours));
    }
}
