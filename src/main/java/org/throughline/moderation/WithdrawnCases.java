package org.throughline.moderation;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionWithdrawn;

/** Nobody waits for a decision about what its author has taken away; what was said to them about it goes too. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawnCases {

    private final JdbcClient jdbc;

    WithdrawnCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        jdbc.sql("""
                        UPDATE moderation_case SET state = 'DECIDED', version = version + 1
                        WHERE contribution_id = :id AND state = 'WAITING'""").param("id", withdrawn.subject()).update();
        jdbc.sql("UPDATE moderation_decision SET words = NULL, redactions = NULL WHERE contribution_id = :id")
                .param("id", withdrawn.subject())
                .update();
    }
}
