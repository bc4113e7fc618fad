package org.throughline.summaries;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionRedacted;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.ContributionWithheld;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Sayings;
import org.throughline.kernel.SystemWork;
import org.throughline.people.ChoicesMade;
import org.throughline.people.PersonId;
import org.throughline.themes.ThemeGone;

/** Re-opens statements in the transaction in which what they rest on is withdrawn, withheld, redacted or no longer shown. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SourceChanges {

    private final StatementRows statements;
    private final SummaryRows summaries;
    private final LeftOutRows leftOut;
    private final Discussions discussions;
    private final Sayings sayings;
    private final ApplicationEventPublisher events;

    SourceChanges(
            StatementRows statements,
            SummaryRows summaries,
            LeftOutRows leftOut,
            Discussions discussions,
            Sayings sayings,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.summaries = summaries;
        this.leftOut = leftOut;
        this.discussions = discussions;
        this.sayings = sayings;
        this.events = events;
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        gone(new ContributionId(withdrawn.subject()), Reopening.WITHDRAWN);
    }

    @EventListener
    public void on(ContributionWithheld withheld) {
        gone(new ContributionId(withheld.subject()), Reopening.WITHHELD);
    }

    /** It is told before the state is, so a contribution that is withheld in the same step is not readable any more. */
    @EventListener
    public void on(ContributionRedacted redacted) {
        follow(List.of(new ContributionId(redacted.subject())), Reopening.REDACTED);
    }

    @EventListener
    public void on(ChoicesMade choices) {
        if (!choices.wordsShown()) {
            follow(SystemWork.call(() -> sayings.by(new PersonId(choices.subject()))), Reopening.NOT_SHOWN);
        }
    }

    /** The statement put a theme into words that is another one now, or none. */
    @EventListener
    public void on(ThemeGone theme) {
        for (Statement before : statements.about(theme.subject())) {
            summaries.outdated(before.summary());
            statements.update(before.about(theme.mergedInto()).reopened(Reopening.THEME_CHANGED));
            events.publishEvent(
                    new StatementReopened(before.id().value(), theme.consultation(), Reopening.THEME_CHANGED));
        }
    }

    private void gone(ContributionId source, Reopening why) {
        leftOut.forget(source);
        change(List.of(source), one -> one.without(source).reopened(why), why);
    }

    /** Quotations that moved go with their words; where words are gone, the statement is open. */
    private void follow(List<ContributionId> sources, Reopening why) {
        Map<ContributionId, ContributionView> readable = discussions.published(sources);
        change(
                sources,
                one -> {
                    Statement after = one;
                    for (ContributionId source : sources) {
                        ContributionView now = readable.get(source);
                        if (now != null && one.quotes(source)) {
                            after = after.following(now);
                        }
                    }
                    boolean lost = after.quotations().size() < one.quotations().size();
                    return lost ? after.reopened(why) : after;
                },
                why);
    }

    private void change(List<ContributionId> sources, UnaryOperator<Statement> step, Reopening why) {
        List<Statement> resting = statements.restingOn(sources);
        // In the order of the rows, so that two changes never wait for each other.
        resting.stream()
                .filter(one -> step.apply(one).version() != one.version())
                .map(Statement::summary)
                .distinct()
                .forEach(summaries::outdated);
        for (Statement before : statements.restingOn(sources)) {
            Statement after = step.apply(before);
            if (after.version() == before.version()) {
                continue;
            }
            statements.update(after);
            if (after.state() == StatementState.REOPENED) {
                events.publishEvent(new StatementReopened(
                        after.id().value(), after.summary().consultation(), why));
            }
        }
    }
}
