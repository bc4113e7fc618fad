package org.throughline.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.notifications.Mail;
import org.throughline.notifications.MailDelivery;

/** Keeps the mail of the demonstration instead of sending it: the latest, until the application stops. */
@Component
@Profile("seeded")
class DemoMailbox implements MailDelivery {

    private static final int KEPT = 50;

    record Kept(Mail mail, Instant at) {}

    private final Clock clock;
    private final Deque<Kept> latest = new ArrayDeque<>();

    DemoMailbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void deliver(Mail mail) {
        latest.addFirst(new Kept(mail, clock.instant()));
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }

    synchronized List<Kept> latest() {
        return List.copyOf(latest);
    }
}
