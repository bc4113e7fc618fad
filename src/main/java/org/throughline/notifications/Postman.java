package org.throughline.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes what is due from the outbox and sends it: at least once, by one of several servers, with growing pauses after failures. No
 * database transaction is open while the mail server is spoken to.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final QueuedMails mails;
    private final Letters letters;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Optional<MailDelivery> delivery;

    Postman(
            QueuedMails mails,
            Letters letters,
            TransactionOperations transaction,
            Clock clock,
            Optional<MailDelivery> delivery) {
        this.mails = mails;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
        this.delivery = delivery;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (delivery.isEmpty()) {
            LOG.warn(
                    "No mail server is configured (spring.mail.host): mail waits, and nobody can sign in with a link by email");
        }
    }

    @Scheduled(fixedDelayString = "${throughline.mail.every:1s}")
    void round() {
        delivery.ifPresent(way -> {
            List<QueuedMail> taken = take();
            while (!taken.isEmpty()) {
                taken.forEach(mail -> send(mail, way));
                taken = take();
            }
        });
    }

    private List<QueuedMail> take() {
        Instant now = clock.instant();
        return transaction.execute(status -> {
            List<QueuedMail> due = mails.due(now);
            due.forEach(mail -> mails.begin(mail.id(), now.plus(pauseAfter(mail.attempts()))));
            return due;
        });
    }

    /** One mail that cannot be sent must not keep the others waiting. */
    private void send(QueuedMail mail, MailDelivery way) {
        try {
            Optional<Mail> letter = letters.write(mail);
            letter.ifPresent(way::deliver);
            transaction.executeWithoutResult(status -> close(mail, letter.isPresent()));
        } catch (RuntimeException failure) {
            LOG.warn("Mail {} was not sent at attempt {}: {}", mail.id(), mail.attempts(), failure.toString());
            transaction.executeWithoutResult(status -> {
                if (mail.attempts() >= MOST_ATTEMPTS) {
                    close(mail, false);
                } else {
                    mails.failed(mail.id(), failure.getClass().getName());
                }
            });
        }
    }

    private void close(QueuedMail mail, boolean sent) {
        if (sent) {
            mails.sent(mail.id(), clock.instant());
        } else {
            mails.dropped(mail.id(), clock.instant());
        }
        letters.closed(mail, sent);
    }

    /** One minute, two, four and so on up to six hours. */
    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
