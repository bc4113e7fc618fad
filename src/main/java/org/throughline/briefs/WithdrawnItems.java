package org.throughline.briefs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionWithdrawn;

/** Where the words are gone, what was said about them goes too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawnItems {

    private final TagRows tags;

    WithdrawnItems(TagRows tags) {
        this.tags = tags;
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        tags.forget(new ContributionId(withdrawn.subject()));
    }
}
