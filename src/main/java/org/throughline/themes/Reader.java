package org.throughline.themes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.PublishedTexts;
import org.throughline.insight.vectors.Embedder;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.themes.ReadingRows.Waiting;

/**
 * Reads what is published, some texts at a time and never in a request: parts them into points and keeps their vectors. One server does it
 * at a time, and rests between its turns; what was read stays read when it stops.
 */
@Component
class Reader {

    private static final String WORK = "reading";
    private static final int TOGETHER = 32;
    private static final Duration TURN = Duration.ofSeconds(2);

    private final ReadingRows rows;
    private final ProposedRows proposals;
    private final Placer placer;
    private final ThemeLetters letters;
    private final PublishedTexts texts;
    private final Consultations consultations;
    private final Turns turns;
    private final TransactionOperations transaction;
    private final Clock clock;

    Reader(
            ReadingRows rows,
            ProposedRows proposals,
            Placer placer,
            ThemeLetters letters,
            PublishedTexts texts,
            Consultations consultations,
            Turns turns,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.placer = placer;
        this.letters = letters;
        this.texts = texts;
        this.consultations = consultations;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was published before this room was there, or by another model, is found when the application starts. */
    @EventListener(ApplicationReadyEvent.class)
    public void lookUp() {
        transaction.executeWithoutResult(status -> {
            rows.awaitOtherModels(Embedder.MODEL);
            SystemWork.call(consultations::announced).stream()
                    .map(ConsultationView::id)
                    .forEach(rows::catchUp);
        });
    }

    @Scheduled(
            fixedDelayString = "${throughline.themes.read-every:1s}",
            initialDelayString = "${throughline.themes.read-every:1s}")
    void turn() {
        long end = System.nanoTime() + TURN.toNanos();
        BooleanSupplier goesOn = () -> System.nanoTime() - end < 0 && turns.take(WORK);
        List<ConsultationId> behind = rows.toCatchUp();
        if ((!behind.isEmpty() || !rows.waiting().isEmpty()) && goesOn.getAsBoolean()) {
            behind.forEach(this::catchUp);
            rows.waiting().forEach(consultation -> read(consultation, goesOn));
        }
        Set<ConsultationId> sorted = letters.behind();
        if (!sorted.isEmpty() && turns.take(WORK)) {
            sorted.forEach(letters::catchUp);
        }
    }

    /** Reads all that waits in one consultation. */
    void readAll(ConsultationId consultation) {
        catchUp(consultation);
        read(consultation, () -> true);
        letters.catchUp(consultation);
    }

    private void catchUp(ConsultationId consultation) {
        transaction.executeWithoutResult(status -> {
            rows.caughtUp(consultation);
            rows.awaitNew(SystemWork.call(() -> texts.of(consultation)), consultation);
        });
    }

    private void read(ConsultationId consultation, BooleanSupplier goesOn) {
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            Map<ContributionId, Waiting> waiting = rows.waiting(consultation, TOGETHER);
            List<Reading> readings = Reading.withPoints(readings(waiting));
            transaction.executeWithoutResult(status -> keep(consultation, readings, waiting));
            more = waiting.size() == TOGETHER;
        }
    }

    private List<Reading> readings(Map<ContributionId, Waiting> waiting) {
        Map<ContributionId, ContributionView> said = SystemWork.call(() -> texts.words(waiting.keySet()));
        List<ContributionId> parents = said.values().stream()
                .map(ContributionView::parent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<ContributionId, ContributionView> around = SystemWork.call(() -> texts.words(parents));
        return waiting.keySet().stream()
                .map(id -> Optional.ofNullable(said.get(id))
                        .map(view -> Reading.of(view, view.parent() == null ? null : around.get(view.parent())))
                        .orElseGet(() -> Reading.gone(id)))
                .toList();
    }

    private void keep(ConsultationId consultation, List<Reading> readings, Map<ContributionId, Waiting> waiting) {
        List<Reading> kept = readings.stream()
                .filter(reading -> rows.read(
                        reading,
                        Objects.requireNonNull(waiting.get(reading.id())).changed(),
                        clock.instant()))
                .toList();
        rows.sections(kept, consultation);
        rows.points(kept, Embedder.MODEL);
        kept.stream()
                .filter(reading -> reading.points().isEmpty())
                .map(Reading::id)
                .forEach(proposals::forget);
        placer.place(
                kept.stream()
                        .filter(reading -> Objects.requireNonNull(waiting.get(reading.id()))
                                .first())
                        .toList(),
                consultation);
    }
}
