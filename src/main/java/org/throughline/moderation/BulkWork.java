package org.throughline.moderation;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;

/**
 * Lets decisions about many cases take effect, each case in a transaction of its own and as the moderator who decided: whoever has lost
 * the role meanwhile decides nothing. A server that stops in the middle goes on where it was; two servers never decide one case twice.
 */
@Component
class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final int STEP = 100;

    private final Bulks bulks;
    private final Moderation moderation;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    BulkWork(Bulks bulks, Moderation moderation, People people, TransactionOperations transaction, Clock clock) {
        this.bulks = bulks;
        this.moderation = moderation;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void round() {
        bulks.due(clock.instant()).forEach(this::decide);
    }

    private void decide(Bulks.Bulk bulk) {
        SignedInPerson moderator = SystemWork.call(() -> people.principal(bulk.moderator()));
        List<CaseId> step = bulks.pending(bulk.view().id(), STEP);
        while (!step.isEmpty()) {
            step.forEach(id -> CurrentPerson.as(moderator, () -> decide(bulk, id)));
            step = bulks.pending(bulk.view().id(), STEP);
        }
        transaction.executeWithoutResult(status -> bulks.done(bulk.view().id()));
    }

    private boolean decide(Bulks.Bulk bulk, CaseId id) {
        try {
            // Saying the same twice is no second decision, so a step that was broken off may begin again here.
            moderation.decide(id, bulk.view().decision());
            return settle(bulk, id, true);
        } catch (Refused | AccessDeniedException left) {
            LOG.debug("Case {} was left alone: {}", id.value(), left.getMessage());
            return settle(bulk, id, false);
        }
    }

    private boolean settle(Bulks.Bulk bulk, CaseId id, boolean decided) {
        transaction.executeWithoutResult(status -> bulks.settle(bulk.view().id(), id, decided));
        return decided;
    }
}
