package org.throughline.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.Submission;
import org.throughline.copies.Background;
import org.throughline.copies.CopyRules;
import org.throughline.copies.Sketch;
import org.throughline.plans.ConsultationId;

/**
 * Finds of which earlier text new ones are near-copies, however many texts there are: the first of its kind leaves a few numbers in a
 * table, later ones meet it there and are compared with it in full. A group is a star around its first text, so two groups never run
 * into one.
 */
@Component
class CopyFinder {

    private static final int MOST_COMPARED = 5;

    private final Sketches sketches;
    private final ModeratedContributions contributions;
    private final PlanWords plans;

    CopyFinder(Sketches sketches, ModeratedContributions contributions, PlanWords plans) {
        this.sketches = sketches;
        this.contributions = contributions;
        this.plans = plans;
    }

    /** The first text of which each of these is a copy; those that are nobody's copy are left out. In the caller's transaction. */
    Map<CaseId, CaseId> firstOf(ConsultationId consultation, Map<CaseId, String> texts) {
        Background background = plans.background(consultation);
        Map<CaseId, Sketch> all = new LinkedHashMap<>();
        texts.forEach((id, text) -> all.put(id, Sketch.of(text, background, CopyRules.STANDARD)));
        Map<Long, Set<CaseId>> byNumber = new HashMap<>();
        Map<CaseId, Sketch> firsts = known(consultation, all.values(), byNumber, background);
        Map<CaseId, CaseId> copies = new HashMap<>();
        Map<CaseId, List<Long>> fresh = new LinkedHashMap<>();
        all.forEach((id, sketch) -> {
            CaseId first = like(id, sketch, firsts, byNumber);
            if (first != null) {
                copies.put(id, first);
            } else if (!sketch.numbers().isEmpty()) {
                firsts.put(id, sketch);
                fresh.put(id, sketch.numbers());
                sketch.numbers()
                        .forEach(number -> byNumber.computeIfAbsent(number, unused -> new LinkedHashSet<>())
                                .add(id));
            }
        });
        sketches.add(consultation, fresh);
        return copies;
    }

    private Map<CaseId, Sketch> known(
            ConsultationId consultation,
            Collection<Sketch> wanted,
            Map<Long, Set<CaseId>> byNumber,
            Background background) {
        Set<Long> numbers =
                wanted.stream().flatMap(sketch -> sketch.numbers().stream()).collect(Collectors.toSet());
        Map<ContributionId, CaseId> owners = new HashMap<>();
        sketches.having(consultation, numbers)
                .forEach((number, known) -> known.forEach(one -> {
                    byNumber.computeIfAbsent(number, unused -> new LinkedHashSet<>())
                            .add(one.id());
                    owners.put(one.contribution(), one.id());
                }));
        Map<CaseId, Sketch> firsts = new HashMap<>();
        for (Submission submission : contributions.submissions(owners.keySet())) {
            firsts.put(
                    owners.get(submission.id()),
                    Sketch.of(submission.original().text(), background, CopyRules.STANDARD));
        }
        return firsts;
    }

    /** Those that share most numbers are compared first. */
    private static @Nullable CaseId like(
            CaseId id, Sketch sketch, Map<CaseId, Sketch> firsts, Map<Long, Set<CaseId>> byNumber) {
        Map<CaseId, Long> shared = sketch.numbers().stream()
                .flatMap(number -> byNumber.getOrDefault(number, Set.of()).stream())
                .filter(other -> !other.equals(id) && firsts.containsKey(other))
                .collect(Collectors.groupingBy(other -> other, Collectors.counting()));
        List<Map.Entry<CaseId, Long>> most = new ArrayList<>(shared.entrySet());
        most.sort(Map.Entry.<CaseId, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().value()));
        return most.stream()
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .filter(other -> isLike(sketch, firsts.get(other)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLike(Sketch sketch, @Nullable Sketch first) {
        return first != null && sketch.isLike(first);
    }
}
