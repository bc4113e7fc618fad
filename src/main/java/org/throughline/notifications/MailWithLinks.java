package org.throughline.notifications;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignInLinkRequested;

/**
 * Queues the mail for a one-time link in the transaction that takes the wish for it. Somebody waits before the screen for this one, so
 * it does not go through the event registry first.
 */
@Component
class MailWithLinks {

    private final Outbox outbox;

    MailWithLinks(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SignInLinkRequested requested) {
        SystemWork.run(() -> outbox.queueSignInLink(requested.subject()));
    }
}
