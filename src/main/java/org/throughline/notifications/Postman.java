package org.throughline.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes one mail at a time from the outbox and sends it, so that what is urgent is always next: by one of several servers, with growing
 * pauses after failures. No database transaction is open while the mail server is spoken to. See
 * docs/decisions/0050-mail-that-people-can-live-with.md.
 */
@Component
class Postman {

    /** Longer than it takes to write and send one mail at worst, see the time limits in application.yaml. Then another server may try. */
    static final Duration HELD = Duration.ofMinutes(5);

    /** Over about four days. */
    static final int MOST_ATTEMPTS = 24;

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
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

    /** Sends what is due; ends early when the mail server is not there. */
    @Scheduled(fixedDelayString = "${throughline.mail.every:1s}")
    void round() {
        delivery.ifPresent(way -> {
            boolean goOn = true;
            while (goOn) {
                goOn = take().filter(mail -> send(mail, way)).isPresent();
            }
        });
    }

    private Optional<QueuedMail> take() {
        Instant now = clock.instant();
        return transaction.execute(status -> {
            Optional<QueuedMail> next = mails.next(now);
            next.ifPresent(mail -> mails.begin(mail.id(), now.plus(HELD)));
            return next;
        });
    }

    /** One mail that cannot be sent must not keep the others waiting. @return whether others can be sent */
    private boolean send(QueuedMail mail, MailDelivery way) {
        try {
            Optional<Mail> letter = letters.write(mail);
            letter.ifPresent(way::deliver);
            transaction.executeWithoutResult(status -> close(mail, letter.isPresent()));
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Mail {} was not sent at attempt {}: {}", mail.id(), mail.attempts(), failure.toString());
            transaction.executeWithoutResult(status -> failed(mail, failure));
            return !(failure instanceof NoMailServer);
        }
    }

    private void close(QueuedMail mail, boolean sent) {
        letters.closed(mail, sent);
        if (sent) {
            mails.sent(mail.id(), clock.instant());
        } else {
            mails.dropped(mail.id(), clock.instant());
        }
    }

    private void failed(QueuedMail mail, RuntimeException failure) {
        String why = failure.getClass().getSimpleName();
        if (mail.attempts() < MOST_ATTEMPTS) {
            mails.again(mail, clock.instant().plus(pauseAfter(mail.attempts())), why);
        } else if (mails.givenUp(mail, clock.instant(), why)) {
            letters.givenUp(mail);
        }
    }

    /** One minute, two, four and so on up to six hours; up to a quarter less, so that what failed together is not tried together. */
    static Duration pauseAfter(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return pause.minusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4));
    }
}
