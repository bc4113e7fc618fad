package org.throughline.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;

/** All mail that goes out, as one node of several would send it; days go by as they are told to. */
final class ALetterbox {

    private final ApplicationContext context;
    private final List<Mail> arrived = new CopyOnWriteArrayList<>();
    private boolean down;

    private ALetterbox(ApplicationContext context) {
        this.context = context;
    }

    /** With all that waits to be sent and told. */
    static ALetterbox asItIs(ApplicationContext context) {
        return new ALetterbox(context);
    }

    /** With nothing that waits. */
    static ALetterbox empty(ApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("DELETE FROM outgoing_mail").update();
        jdbc.sql("DELETE FROM notice").update();
        return new ALetterbox(context);
    }

    /** What happens every few seconds on every server. */
    void round() {
        gather();
        new Postman(
                        context.getBean(QueuedMails.class),
                        context.getBean(Letters.class),
                        context.getBean(TransactionOperations.class),
                        clock(),
                        Optional.of(this::take))
                .round();
    }

    void gather() {
        context.getBean(NoticeRound.class).gather();
    }

    private void take(Mail mail) {
        if (down) {
            throw new IllegalStateException("The mail server is down");
        }
        arrived.add(mail);
    }

    void isDown(boolean now) {
        down = now;
    }

    /** Lets it become the next morning, one minute past seven, and the mail go out. */
    void nextMorning() {
        Instant next = Mornings.next(clock().instant());
        clock().set(next.plus(Duration.ofMinutes(1)));
        round();
    }

    /** Lets it become noon of tomorrow, so that a test knows where it is. */
    void noon() {
        clock().set(Mornings.day(clock().instant())
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(LondonTime.ZONE)
                .toInstant());
    }

    SettableClock clock() {
        return context.getBean(SettableClock.class);
    }

    List<Mail> to(SignedInPerson person) {
        String address = SystemWork.call(() -> context.getBean(People.class).emailOf(person.id()));
        return arrived.stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
