package org.throughline.themes;

import java.util.UUID;
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
    private final ThemeRows themes;

    HeardContributions(ReadingRows readings, ThemeRows themes) {
        this.readings = readings;
        this.themes = themes;
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
        readings.forgetPoints(new ContributionId(redacted.subject()));
        readings.awaitAgain(new ContributionId(redacted.subject()));
    }

    @EventListener
    public void on(ChoicesMade choices) {
        readings.awaitAgain(new PersonId(choices.subject()));
    }

    @EventListener
    public void on(ContributionWithheld withheld) {
        letGo(withheld.subject());
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        letGo(withdrawn.subject());
        themes.takeOut(new ContributionId(withdrawn.subject()));
    }

    private void letGo(UUID contribution) {
        ContributionId id = new ContributionId(contribution);
        readings.gone(id);
        readings.forgetPoints(id);
    }
}
