package org.throughline.throughlines;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.AnswerCorrected;
import org.throughline.answers.AnswerPublished;
import org.throughline.answers.AnswerReached;
import org.throughline.answers.AnswerWithdrawn;
import org.throughline.contributions.CommentsBroughtIn;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionPublished;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.ContributionWithheld;
import org.throughline.plans.ConsultationId;
import org.throughline.summaries.StatementReopened;
import org.throughline.summaries.SummarySigned;
import org.throughline.themes.ContributionSetAside;
import org.throughline.themes.ThemeChanged;
import org.throughline.themes.ThemeConfirmed;
import org.throughline.themes.ThemeGone;
import org.throughline.throughlines.Disposition.Found;

/**
 * Gives each contribution its disposition in the transaction that publishes it, and takes it away in the one that takes it from everybody's
 * eyes. What else happens only asks for working out what follows.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhatHappened {

    private static final Found NOWHERE = new Found(null, null, null, null);

    private final DispositionRows rows;
    private final DueRows due;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatHappened(DispositionRows rows, DueRows due, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.events = events;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @EventListener
    public void on(ContributionPublished published) {
        rows.insert(List.of(
                Disposition.published(new ContributionId(published.subject()), published.consultation(), now())));
    }

    @EventListener
    public void on(CommentsBroughtIn broughtIn) {
        due.ask(new ConsultationId(broughtIn.subject()));
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        gone(new ContributionId(withdrawn.subject()), withdrawn.consultation());
    }

    @EventListener
    public void on(ContributionWithheld withheld) {
        gone(new ContributionId(withheld.subject()), withheld.consultation());
    }

    /** What was merged into it stands by itself again. */
    private void gone(ContributionId id, ConsultationId consultation) {
        rows.delete(List.of(id));
        List<Disposition> merged = rows.mergedInto(id);
        merged.forEach(before -> {
            Disposition after = before.takenBack(NOWHERE);
            if (rows.save(before, after)) {
                events.publishEvent(Reckoning.disposed(after));
            }
        });
        if (!merged.isEmpty()) {
            due.ask(consultation);
        }
    }

    @EventListener
    public void on(ThemeConfirmed theme) {
        due.ask(theme.consultation());
    }

    @EventListener
    public void on(ThemeChanged theme) {
        due.ask(theme.consultation());
    }

    @EventListener
    public void on(ThemeGone theme) {
        due.ask(theme.consultation());
    }

    @EventListener
    public void on(ContributionSetAside aside) {
        due.ask(aside.consultation());
    }

    @EventListener
    public void on(AnswerPublished answer) {
        due.ask(answer.consultation());
    }

    @EventListener
    public void on(AnswerCorrected answer) {
        due.ask(answer.consultation());
    }

    @EventListener
    public void on(AnswerWithdrawn answer) {
        due.ask(answer.consultation());
    }

    @EventListener
    public void on(AnswerReached answer) {
        due.ask(answer.consultation());
    }

    @EventListener
    public void on(SummarySigned summary) {
        due.ask(summary.consultation());
    }

    @EventListener
    public void on(StatementReopened statement) {
        due.ask(statement.consultation());
    }
}
