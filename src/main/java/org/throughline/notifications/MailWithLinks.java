package org.throughline.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.EmailChangeRequested;
import org.throughline.people.EmailChanged;
import org.throughline.people.EmailChanges;
import org.throughline.people.SignInLinkRequested;
import org.throughline.people.SignInLinks;

/**
 * Queues the mail for a one-time link in the transaction that takes the wish for it. Somebody waits before the screen for this one, so
 * it does not go through the event registry first.
 */
@Component
class MailWithLinks {

    private final Outbox outbox;
    private final SignInLinks links;
    private final EmailChanges changes;

    MailWithLinks(Outbox outbox, SignInLinks links, EmailChanges changes) {
        this.outbox = outbox;
        this.links = links;
        this.changes = changes;
    }

    @EventListener
    void on(SignInLinkRequested requested) {
        UUID link = requested.subject();
        SystemWork.run(() -> outbox.queueLink(
                link, links.isConfirming(link) ? LinkSources.CONFIRM : LinkSources.SIGN_IN, List.of()));
    }

    /** Whether the address has an account is for its owner to know, and for nobody else. */
    @EventListener
    void on(EmailChangeRequested requested) {
        UUID change = requested.subject();
        SystemWork.run(() ->
                outbox.queueLink(change, changes.isTaken(change) ? LinkSources.TAKEN : LinkSources.NEW, List.of()));
    }

    @EventListener
    void on(EmailChanged changed) {
        SystemWork.run(() -> outbox.queueLink(changed.change(), LinkSources.CHANGED, List.of()));
    }
}
