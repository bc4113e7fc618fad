package org.throughline.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.AboutPerson;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Ids;

/**
 * Writes one line for every event, in the transaction of the change: both are kept or neither. Lines are only ever inserted. See
 * docs/decisions/0008-ledger-lines-and-chain-apart.md.
 */
@Component
class Ledger {

    static final String SYSTEM = "system";
    static final String VISITOR = "visitor";

    /** Stands before the pseudonym of a person. */
    static final String PERSON = "p:";

    /** The event after which nothing leads from the lines of a person to the person; named, for its room lies beside this one. */
    private static final String ERASED = "PersonErased";

    private final JdbcClient jdbc;
    private final Identities identities;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Identities identities, Clock clock) {
        this.jdbc = jdbc;
        this.identities = identities;
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
                .param("subject", subject(event))
                .param("payload", Payload.of(event, identities::pseudonym))
                .update();
        if (ERASED.equals(event.getClass().getSimpleName())) {
            identities.forget(event.subject());
        }
    }

    private UUID subject(DomainEvent event) {
        return event instanceof AboutPerson ? identities.pseudonym(event.subject()) : event.subject();
    }

    /** Work without any authentication was started by no request. */
    private String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return SYSTEM;
        }
        if (authentication instanceof AnonymousAuthenticationToken) {
            return VISITOR;
        }
        return Ids.parse(authentication.getName())
                .map(person -> PERSON + HexFormat.of().formatHex(Ids.bytes(identities.pseudonym(person))))
                .orElseGet(authentication::getName);
    }
}
