package org.throughline.contributions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a contribution back for whoever said it: its words go, and it is withheld for good. Part of the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Withdrawals {

    private final JdbcClient jdbc;
    private final Comments comments;
    private final PublishedComments published;
    private final ApplicationEventPublisher events;

    Withdrawals(JdbcClient jdbc, Comments comments, PublishedComments published, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.comments = comments;
        this.published = published;
        this.events = events;
    }

    public void withdraw(ContributionId id) {
        Contribution before = comments.lock(id).orElseThrow();
        Contribution after = before.withheld();
        if (after.version() != before.version()) {
            comments.save(after);
        }
        if (before.state() == State.PUBLISHED) {
            published.remove(before);
        }
        jdbc.sql("UPDATE contribution SET words = '', proposed_wording = NULL, redactions = NULL WHERE id = :id")
                .param("id", id)
                .update();
        events.publishEvent(new ContributionWithdrawn(id.value(), before.consultation()));
    }
}
