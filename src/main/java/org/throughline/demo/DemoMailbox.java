package org.throughline.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.notifications.Mail;
import org.throughline.notifications.MailDelivery;
import org.throughline.people.PeopleLinks;

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
            oldestWithoutLink().ifPresentOrElse(latest::remove, latest::removeLast);
        }
    }

    /** The letters about the demonstration's own history are many: they must not push out a link that somebody waits for. */
    private Optional<Kept> oldestWithoutLink() {
        return latest.reversed().stream()
                .filter(kept -> !kept.mail().address().contains(PeopleLinks.link("")))
                .findFirst();
    }

    synchronized List<Kept> latest() {
        return List.copyOf(latest);
    }
}
