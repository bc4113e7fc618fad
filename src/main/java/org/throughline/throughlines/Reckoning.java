package org.throughline.throughlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.answers.AnsweredContributions;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PublishedTexts;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.summaries.SignedStatements;
import org.throughline.themes.ThemedContributions;
import org.throughline.themes.ThemedContributions.Aside;
import org.throughline.throughlines.Disposition.Found;

/**
 * Works out what became of everything that is published in a consultation, in the background after something happened there. It only ever
 * writes what differs, so that two servers may do it at once, and one that stops leaves nothing half done. See
 * docs/decisions/0072-a-disposition-is-one-row.md.
 */
@Component
class Reckoning {

    private static final int TOGETHER = 500;

    private final DueRows due;
    private final DispositionRows rows;
    private final PublishedTexts published;
    private final ThemedContributions themes;
    private final SignedStatements statements;
    private final AnsweredContributions answered;
    private final Consultations consultations;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final FirstPublished firstPublished;

    Reckoning(
            DueRows due,
            DispositionRows rows,
            PublishedTexts published,
            ThemedContributions themes,
            SignedStatements statements,
            AnsweredContributions answered,
            Consultations consultations,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            FirstPublished firstPublished) {
        this.due = due;
        this.rows = rows;
        this.published = published;
        this.themes = themes;
        this.statements = statements;
        this.answered = answered;
        this.consultations = consultations;
        this.transaction = transaction;
        this.events = events;
        this.firstPublished = firstPublished;
    }

    /**
     * What was published before this room was there is found when the application starts; and whatever an event that came before what it
     * told of left behind, an hour later at most.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void lookUp() {
        transaction.executeWithoutResult(status -> SystemWork.call(consultations::announced).stream()
                .map(ConsultationView::id)
                .forEach(due::ask));
    }

    @Scheduled(
            fixedDelayString = "${throughline.dispositions.every:2s}",
            initialDelayString = "${throughline.dispositions.every:2s}")
    void turn() {
        due.due().forEach((consultation, asked) -> {
            reckon(consultation);
            transaction.executeWithoutResult(status -> due.done(consultation, asked));
        });
    }

    /** Works out one consultation now. */
    void reckon(ConsultationId consultation) {
        List<ContributionId> all = SystemWork.call(() -> published.of(consultation));
        Map<ContributionId, Disposition> known = new HashMap<>();
        rows.of(consultation).forEach(one -> known.put(one.contribution(), one));
        Set<ContributionId> gone = new HashSet<>(known.keySet());
        gone.removeAll(Set.copyOf(all));
        in(List.copyOf(gone), this::forget);
        Said said = said(consultation);
        in(all, step -> {
            begin(step, known, consultation);
            keep(step, known, said);
        });
    }

    private void forget(List<ContributionId> step) {
        transaction.executeWithoutResult(status -> rows.delete(step));
    }

    private void begin(List<ContributionId> step, Map<ContributionId, Disposition> known, ConsultationId consultation) {
        List<ContributionId> fresh =
                step.stream().filter(id -> !known.containsKey(id)).toList();
        if (!fresh.isEmpty()) {
            Map<ContributionId, Instant> since = firstPublished.since(fresh);
            transaction.executeWithoutResult(status -> rows.insert(fresh.stream()
                    .map(id -> Disposition.published(id, consultation, Objects.requireNonNull(since.get(id))))
                    .toList()));
            rows.byIds(fresh).forEach(one -> known.put(one.contribution(), one));
        }
    }

    /** What holds for a whole consultation: why some of it is set aside, and what statements of signed summaries carry. */
    private record Said(Map<ContributionId, Aside> aside, Map<ContributionId, Instant> carried) {}

    private Said said(ConsultationId consultation) {
        return SystemWork.call(() -> new Said(themes.setAside(consultation), statements.carried(consultation)));
    }

    /** A disposition and what has become of it. */
    private record Change(Disposition before, Disposition after) {}

    private void keep(List<ContributionId> step, Map<ContributionId, Disposition> known, Said said) {
        Map<ContributionId, Found> found = found(step, said);
        List<Change> changed = new ArrayList<>();
        found.forEach((id, where) -> {
            Disposition before = known.get(id);
            Disposition after = before == null ? null : before.found(where);
            if (before != null && after != null && !after.equals(before)) {
                changed.add(new Change(before, after));
            }
        });
        if (!changed.isEmpty()) {
            transaction.executeWithoutResult(status -> changed.forEach(one -> save(one.before(), one.after())));
        }
    }

    private Map<ContributionId, Found> found(List<ContributionId> step, Said said) {
        return SystemWork.call(() -> {
            Map<ContributionId, Instant> themed = themes.since(step);
            Map<ContributionId, Instant> told = answered.since(step);
            Map<ContributionId, Found> found = new HashMap<>();
            step.forEach(id -> found.put(
                    id,
                    new Found(
                            themed.get(id),
                            said.carried().get(id),
                            told.get(id),
                            said.aside().get(id))));
            return found;
        });
    }

    /** Where these are now. */
    Map<ContributionId, Found> found(ConsultationId consultation, List<ContributionId> ids) {
        return found(ids, said(consultation));
    }

    private void save(Disposition before, Disposition after) {
        if (rows.save(before, after) && after.kind() != before.kind()) {
            events.publishEvent(disposed(after));
        }
    }

    static ContributionDisposed disposed(Disposition now) {
        return new ContributionDisposed(
                now.contribution().value(),
                now.consultation(),
                now.kind(),
                now.into() == null ? null : now.into().value());
    }

    private static void in(List<ContributionId> all, Consumer<List<ContributionId>> work) {
        for (int from = 0; from < all.size(); from += TOGETHER) {
            work.accept(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
    }
}
