package org.throughline.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.DomainEvent;

/**
 * Writes one line for every event, in the transaction of the change: both are kept or neither. Lines are only ever inserted. See
 * docs/decisions/0008-ledger-lines-and-chain-apart.md.
 */
@Component
class Ledger {

    static final String SYSTEM = "system";
    static final String VISITOR = "visitor";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(DomainEvent event) {
        jdbc.sql("""
                        INSERT INTO audit_line (happened_at, event, actor, subject, payload)
                        VALUES (:at, :event, :actor, :subject, :payload)""")
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .param("event", event.getClass().getSimpleName())
                .param("actor", actor())
                .param("subject", event.subject())
                .param("payload", Payload.of(event))
                .update();
    }

    /** Work without any authentication was started by no request. */
    private static String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return SYSTEM;
        }
        return authentication instanceof AnonymousAuthenticationToken ? VISITOR : authentication.getName();
    }
}
