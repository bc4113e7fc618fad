package org.throughline.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.insight.themes.Parameters;
import org.throughline.insight.vectors.Embedder;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.Proposal.State;
import org.throughline.themes.RunRows.Wanted;

/** Looks for themes in what is unsorted, in the background, once somebody has asked and everything is read. Nothing confirmed changes. */
@Component
class ProposalWork {

    private static final String WORK = "proposals";

    private final RunRows runs;
    private final ReadingRows readings;
    private final Sorting sorting;
    private final PointRows points;
    private final ProposedRows proposals;
    private final LaneReading reading;
    private final ThemeLetters letters;
    private final Turns turns;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalWork(
            RunRows runs,
            ReadingRows readings,
            Sorting sorting,
            PointRows points,
            ProposedRows proposals,
            LaneReading reading,
            ThemeLetters letters,
            Turns turns,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.readings = readings;
        this.sorting = sorting;
        this.points = points;
        this.proposals = proposals;
        this.reading = reading;
        this.letters = letters;
        this.turns = turns;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${throughline.themes.read-every:1s}",
            initialDelayString = "${throughline.themes.read-every:1s}")
    void round() {
        Optional<Wanted> next = runs.next();
        if (next.isPresent() && turns.take(WORK)) {
            work(next.get());
        }
    }

    /** Waits while something in the consultation is still to be read, or to be compared with letters. */
    void work(Wanted run) {
        ConsultationId consultation = run.consultation();
        if (!readings.waiting(consultation, 1).isEmpty() || !letters.isSorted(consultation)) {
            return;
        }
        letters.catchUp(consultation);
        Map<Optional<Stance>, List<ContributionId>> unsorted = sorting.unsorted(consultation, run.section());
        Map<ContributionId, Integer> changes =
                points.changes(unsorted.values().stream().flatMap(List::stream).toList());
        List<LaneVoices> lanes = reading.voices(consultation, run.section(), unsorted);
        FormerProposals former = proposals.former(consultation, run.section());
        String fingerprint = Finding.fingerprint(lanes, Embedder.MODEL, Parameters.STANDARD);
        int read = lanes.stream().mapToInt(LaneVoices::people).sum();
        Optional<Run> same = runs.latest(consultation, run.section())
                .filter(last -> last.fingerprint().equals(fingerprint))
                .filter(last -> former.isAllOf(last, proposals.digests(consultation, run.section(), State.OPEN)));
        if (same.isPresent()) {
            Run last = same.get();
            Basis basis = new Basis(last.parameters(), fingerprint, last.leftOut());
            transaction.executeWithoutResult(status -> keep(run, former.open(), read, basis));
            return;
        }
        List<Proposal> found = new ArrayList<>();
        Map<ContributionId, List<ReadPoint>> added = new HashMap<>();
        int done = 0;
        for (LaneVoices lane : lanes) {
            runs.progress(run.id(), lanes.size(), done++);
            turns.take(WORK);
            Map<ContributionId, List<ReadPoint>> known = reading.points(lane);
            Map<ContributionId, List<ReadPoint>> unknown = LaneReading.unknown(lane, known);
            unknown.forEach((id, more) -> known.merge(id, more, ProposalWork::both));
            added.putAll(unknown);
            found.addAll(Finding.in(lane, known, former, Parameters.STANDARD));
        }
        transaction.executeWithoutResult(status -> {
            points.add(added, changes);
            keep(run, inOrder(found), read, new Basis(parameters(former), fingerprint, 0));
        });
    }

    /**
     * What a run depends on.
     *
     * @param leftOut what it was found without, where nothing is looked for because nothing has changed
     */
    private record Basis(String parameters, String fingerprint, int leftOut) {}

    private static String parameters(FormerProposals former) {
        String key = former.key();
        return Parameters.STANDARD + (key.isEmpty() ? "" : "; began from " + key);
    }

    private static List<ReadPoint> both(List<ReadPoint> one, List<ReadPoint> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Large ones first, of each size those that most are in. */
    private static List<Proposal> inOrder(List<Proposal> found) {
        return found.stream()
                .sorted(Comparator.comparing(Proposal::size)
                        .thenComparing(proposal -> -proposal.contributions().size()))
                .toList();
    }

    private void keep(Wanted run, List<Proposal> found, int read, Basis basis) {
        Set<String> before = proposals.digests(run.consultation(), run.section(), State.OPEN);
        Set<String> refused = proposals.digests(run.consultation(), run.section(), State.REFUSED);
        Set<String> now = found.stream().map(Proposal::digest).collect(Collectors.toCollection(HashSet::new));
        int all = now.size();
        now.removeAll(refused);
        Set<String> asBefore = new HashSet<>(now);
        asBefore.retainAll(before);
        Run done = new Run(
                run.id(),
                false,
                null,
                0,
                0,
                read,
                Embedder.MODEL,
                basis.parameters(),
                basis.fingerprint(),
                now.size() - asBefore.size(),
                asBefore.size(),
                before.size() - asBefore.size(),
                basis.leftOut() + all - now.size());
        if (runs.finish(done, clock.instant())) {
            proposals.removeOpen(run.consultation(), run.section());
            proposals.insert(
                    run.consultation(),
                    found.stream()
                            .filter(proposal -> now.contains(proposal.digest()))
                            .toList());
            events.publishEvent(new ThemesProposed(run.id(), run.consultation(), now.size()));
        }
    }
}
