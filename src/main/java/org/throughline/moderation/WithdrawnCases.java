package org.throughline.moderation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionWithdrawn;

/** Nobody waits for a decision about what its author has taken away; what was said about it, by whomever, goes too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawnCases {

    private final Cases cases;
    private final CaseSteps steps;
    private final Sketches sketches;
    private final JdbcClient jdbc;

    WithdrawnCases(Cases cases, CaseSteps steps, Sketches sketches, JdbcClient jdbc) {
        this.cases = cases;
        this.steps = steps;
        this.sketches = sketches;
        this.jdbc = jdbc;
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        cases.lock(new ContributionId(withdrawn.subject())).ifPresent(about -> {
            if (about.state() != CaseState.WITHDRAWN) {
                steps.move(about.withdrawn(steps.now()));
            }
            sketches.forget(about.id());
            silence("UPDATE moderation_decision SET words = '', redactions = NULL WHERE case_id = :id", about);
            silence("UPDATE moderation_note SET words = '' WHERE case_id = :id", about);
        });
    }

    private void silence(String sql, Case about) {
        jdbc.sql(sql).param("id", about.id()).update();
    }
}
