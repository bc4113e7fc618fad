package org.throughline.moderation;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionSubmitted;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;

/**
 * Opens a case for every contribution that waits, in the transaction that takes it. Through the event registry the same would cost a
 * publication to write and to delete, a second transaction and a second durable commit for every comment, and for a moment a comment
 * would wait in no queue; one more row in the first transaction costs none of that.
 */
@Component
class CaseOpening {

    private final Cases cases;
    private final Clock clock;

    CaseOpening(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(ContributionSubmitted submitted) {
        if (submitted.state() == State.WAITING) {
            cases.insert(Case.opened(
                    new CaseId(Ids.next()),
                    submitted.consultation(),
                    new ContributionId(submitted.subject()),
                    clock.instant()));
        }
    }
}
