package org.throughline.moderation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionSubmitted;
import org.throughline.kernel.Ids;

/**
 * Opens a case for every contribution that comes in, in the transaction that takes it, whether it waits or is published at once. Through
 * the event registry the same would cost a publication to write and to delete, a second transaction and a second durable commit for every
 * comment, and for a moment a comment would wait in no queue; one more row in the first transaction costs none of that.
 */
@Component
class CaseOpening {

    private final CaseSteps steps;

    CaseOpening(CaseSteps steps) {
        this.steps = steps;
    }

    @EventListener
    void on(ContributionSubmitted submitted) {
        steps.open(Case.opened(
                new CaseId(Ids.next()),
                submitted.consultation(),
                new ContributionId(submitted.subject()),
                CaseState.WAITING,
                steps.now()));
    }
}
