package org.throughline.notifications;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Administering;

/** What an administrator sees of the outbox and does about what could not be sent. No address and no words are among it. */
@Service
public class OutboxCare {

    private final OutboxFigures figures;
    private final QueuedMails mails;
    private final Letters letters;
    private final Clock clock;

    OutboxCare(OutboxFigures figures, QueuedMails mails, Letters letters, Clock clock) {
        this.figures = figures;
        this.mails = mails;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param after where the step before ended */
    @Administering
    @Transactional(readOnly = true)
    public OutboxStanding standing(@Nullable UUID after) {
        return figures.standing(after, clock.instant());
    }

    /** Tries everything again that was given up, from the beginning. @return how many */
    @Administering
    @Transactional
    public int tryAllAgain() {
        return figures.tryAllAgain(clock.instant());
    }

    /** Tries one again; one that is not given up stays as it is. */
    @Administering
    @Transactional
    public void tryAgain(@Nullable UUID id) {
        figures.tryAgain(id, clock.instant());
    }

    /** Lets go of one that was given up: its address is wrong, or it is too late. */
    @Administering
    @Transactional
    public void letGo(@Nullable UUID id) {
        if (id != null) {
            mails.failed(id).ifPresent(mail -> {
                letters.closed(mail, false);
                mails.dropped(id, clock.instant());
            });
        }
    }
}
