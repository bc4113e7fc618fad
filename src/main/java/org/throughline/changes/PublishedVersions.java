package org.throughline.changes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.plans.PlanPublished;
import org.throughline.plans.VersionId;

/** Remembers, in the transaction that publishes it, that a version is to be compared with those before it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PublishedVersions {

    private final ComparisonRows rows;

    PublishedVersions(ComparisonRows rows) {
        this.rows = rows;
    }

    @EventListener
    public void on(PlanPublished published) {
        rows.await(new VersionId(published.subject()), published.plan());
    }
}
