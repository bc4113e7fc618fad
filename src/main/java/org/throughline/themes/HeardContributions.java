package org.throughline.themes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.CommentsBroughtIn;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionPublished;
import org.throughline.contributions.ContributionRedacted;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.ContributionWithheld;
import org.throughline.people.ChoicesMade;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * Notes what is to be read, in the transaction that publishes it; replies are published like comments. What is not published any more is let
 * go of at once: nothing that was worked out from its words outlives them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeardContributions {

    private final ReadingRows readings;
    private final ProposedRows proposals;
    private final LessonRows lessons;
    private final ThemeRows themes;
    private final ApplicationEventPublisher events;

    HeardContributions(
            ReadingRows readings,
            ProposedRows proposals,
            LessonRows lessons,
            ThemeRows themes,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.proposals = proposals;
        this.lessons = lessons;
        this.themes = themes;
        this.events = events;
    }

    @EventListener
    public void on(ContributionPublished published) {
        readings.await(new ContributionId(published.subject()), published.consultation());
    }

    @EventListener
    public void on(CommentsBroughtIn broughtIn) {
        readings.catchUp(new ConsultationId(broughtIn.subject()));
    }

    @EventListener
    public void on(ContributionRedacted redacted) {
        ContributionId id = new ContributionId(redacted.subject());
        readings.awaitAgain(id);
        forget(id, redacted.consultation());
        themes.unquote(id);
    }

    @EventListener
    public void on(ChoicesMade choices) {
        readings.awaitAgain(new PersonId(choices.subject()));
    }

    @EventListener
    public void on(ContributionWithheld withheld) {
        ContributionId id = new ContributionId(withheld.subject());
        readings.gone(id);
        forget(id, withheld.consultation());
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        ContributionId id = new ContributionId(withdrawn.subject());
        readings.gone(id);
        forget(id, withdrawn.consultation());
        themes.takeOut(id);
    }

    private void forget(ContributionId id, ConsultationId consultation) {
        readings.forgetPoints(id);
        proposals.forget(id);
        lessons.forget(id);
        themes.holding(id).forEach(theme -> events.publishEvent(new ThemeChanged(theme.value(), consultation)));
    }
}
