package org.throughline.security;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.people.PasskeyCodeIssued;
import org.throughline.people.PersonErased;
import org.throughline.people.RoleGranted;
import org.throughline.people.RoleRevoked;

/** Counts what this server has changed about anybody's standing, so that its sessions look again at once. */
@Component
final class StandingChanges {

    private final AtomicLong changes = new AtomicLong();

    /** Past the event registry, whose rows are for what must not be lost: a count that is lost costs five seconds. */
    @EventListener({RoleGranted.class, RoleRevoked.class, PasskeyCodeIssued.class, PersonErased.class})
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    long count() {
        return changes.get();
    }
}
