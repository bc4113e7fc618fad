package org.throughline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;
import org.throughline.responses.AskingLetters;

/** Where the application puts a mail in the transaction that gives rise to it; it is sent soon after, and again until it is taken. */
@Service
public class Outbox {

    /** The text of a mail that asks a member of a network; its link is one that the room of responses makes. */
    static final String MEMBER = "notifications.member";

    private final QueuedMails mails;
    private final Clock clock;

    Outbox(QueuedMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Queues a mail.
     *
     * @param textKey see notifications.properties: {@code <key>.subject}, {@code .text}, {@code .action} (the words of the link) and
     *     {@code .after}
     * @param arguments fill the texts; shown as text, whatever is in them
     * @param path the local path of the page it leads to
     */
    @Internal
    @Transactional
    public void queue(PersonId recipient, String textKey, List<String> arguments, String path) {
        Instant now = clock.instant();
        mails.add(new QueuedMail(Ids.next(), recipient, null, textKey, arguments, path, 0), false, now);
    }

    /** Queues mails that ask members of a network to answer to its response. */
    @Internal
    @Transactional
    public void queueAsking(AskingLetters asking) {
        Instant now = clock.instant();
        List<String> arguments = List.of(asking.network(), asking.consultation(), asking.until());
        asking.letters()
                .forEach(letter ->
                        mails.add(new QueuedMail(Ids.next(), null, letter, MEMBER, arguments, "/", 0), false, now));
    }

    /**
     * Queues a mail with a link whose secret is made when the mail is written, see {@link LinkSource}; it goes to the address that the
     * link knows. Somebody waits for such a mail: it goes before all others, however many of them wait.
     *
     * @param textKey also says whose link it is
     */
    @Internal
    @Transactional
    public void queueLink(UUID link, String textKey, List<String> arguments) {
        Instant now = clock.instant();
        mails.add(new QueuedMail(Ids.next(), null, link, textKey, arguments, "/", 0), true, now);
    }
}
