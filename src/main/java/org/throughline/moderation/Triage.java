package org.throughline.moderation;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.Submission;
import org.throughline.flags.Watchlists;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/**
 * Looks through what has come in and files it: by section, speaker, channel and flag, and with the text it copies. It runs a moment
 * behind, in steps, so that taking a contribution costs no more; on several servers each takes other cases. The queue without a filter
 * does not wait for it.
 */
@Component
class Triage {

    static final int STEP = 200;

    private static final Duration TURN = Duration.ofMillis(500);

    private final TriageRows rows;
    private final Facets facets;
    private final Sketches sketches;
    private final CopyFinder copies;
    private final WordLists lists;
    private final ModeratedContributions contributions;
    private final Consultations consultations;
    private final CaseSteps steps;
    private final TransactionOperations transaction;

    Triage(
            TriageRows rows,
            Facets facets,
            Sketches sketches,
            CopyFinder copies,
            WordLists lists,
            ModeratedContributions contributions,
            Consultations consultations,
            CaseSteps steps,
            TransactionOperations transaction) {
        this.rows = rows;
        this.facets = facets;
        this.sketches = sketches;
        this.copies = copies;
        this.lists = lists;
        this.contributions = contributions;
        this.consultations = consultations;
        this.steps = steps;
        this.transaction = transaction;
    }

    /** Files for half a second and pauses for a whole one: while very much comes in, taking it goes before filing it. */
    @Scheduled(fixedDelayString = "${throughline.moderation.triage.every:1s}")
    void turn() {
        long end = System.nanoTime() + TURN.toNanos();
        file(() -> System.nanoTime() - end < 0);
    }

    /** Files everything that is not filed yet. */
    void round() {
        file(() -> true);
    }

    private void file(BooleanSupplier goesOn) {
        SystemWork.run(() -> {
            Map<BodyId, Watchlists> watchlists = new HashMap<>();
            int filed = STEP;
            while (filed == STEP && goesOn.getAsBoolean()) {
                Integer step = transaction.execute(status -> step(watchlists));
                filed = step == null ? 0 : step;
            }
        });
    }

    private int step(Map<BodyId, Watchlists> watchlists) {
        List<Case> taken = rows.take(STEP);
        if (taken.isEmpty()) {
            return 0;
        }
        Map<ContributionId, Submission> submissions =
                contributions.submissions(taken.stream().map(Case::contribution).toList()).stream()
                        .collect(Collectors.toMap(Submission::id, Function.identity()));
        Map<CaseId, CaseId> groups = groups(taken, submissions);
        facets.remove(taken.stream().map(Case::id).toList());
        Map<Case, List<Facet>> found = new LinkedHashMap<>();
        for (Case about : taken) {
            Submission submission = submissions.get(about.contribution());
            if (submission != null && about.state().waitsForModerator()) {
                Watchlists lookedOutFor = watchlists(watchlists, about.consultation());
                found.put(about, Filing.facets(about, submission, groups.get(about.id()), lookedOutFor));
            }
        }
        facets.add(found);
        rows.file(taken, submissions, groups, steps.now());
        return taken.size();
    }

    /** The first text of its kind is found anew, now as one of several. */
    private Map<CaseId, CaseId> groups(List<Case> taken, Map<ContributionId, Submission> submissions) {
        Map<CaseId, CaseId> groups = new HashMap<>();
        sketches.groups(taken.stream().map(Case::id).toList())
                .forEach((id, group) -> groups.put(id, new CaseId(group)));
        Map<ConsultationId, Map<CaseId, String>> texts = new LinkedHashMap<>();
        for (Case about : taken) {
            Submission submission = submissions.get(about.contribution());
            if (submission != null && !groups.containsKey(about.id())) {
                texts.computeIfAbsent(about.consultation(), unused -> new LinkedHashMap<>())
                        .put(about.id(), submission.original().text());
            }
        }
        texts.forEach((consultation, ofIt) -> groups.putAll(copies.firstOf(consultation, ofIt)));
        Set<CaseId> firsts = Set.copyOf(groups.values());
        firsts.forEach(first -> groups.putIfAbsent(first, first));
        List<CaseId> before = rows.found(firsts.stream()
                .filter(first -> taken.stream().noneMatch(about -> about.id().equals(first)))
                .toList());
        facets.remove(before);
        return groups;
    }

    private Watchlists watchlists(Map<BodyId, Watchlists> known, ConsultationId consultation) {
        return consultations
                .byId(consultation)
                .map(ConsultationView::body)
                .map(body -> known.computeIfAbsent(body, lists::watchlists))
                .orElse(Watchlists.EMPTY);
    }
}
