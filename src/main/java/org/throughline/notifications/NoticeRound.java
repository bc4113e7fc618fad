package org.throughline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.Ids;
import org.throughline.notifications.NoticeRows.Bundle;

/** Makes mails of what can be told now, on any of several servers. Who has no news gets no mail. */
@Component
class NoticeRound {

    private final NoticeRows rows;
    private final QueuedMails mails;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean thereIsAWayOut;

    NoticeRound(
            NoticeRows rows,
            QueuedMails mails,
            TransactionOperations transaction,
            Clock clock,
            Optional<MailDelivery> delivery) {
        this.rows = rows;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
        this.thereIsAWayOut = delivery.isPresent();
    }

    /** Without a way out for mail, news waits as news, and is one mail when there is one. */
    @Scheduled(fixedDelayString = "${throughline.mail.news-every:5s}")
    void round() {
        if (thereIsAWayOut) {
            gather();
        }
    }

    void gather() {
        Instant now = clock.instant();
        boolean goOn = true;
        while (goOn) {
            List<Bundle> due = transaction.execute(status -> rows.due(now));
            goOn = due.stream().filter(bundle -> mail(bundle, now)).count() > 0;
        }
    }

    private boolean mail(Bundle bundle, Instant now) {
        return transaction.execute(status -> {
            UUID id = Ids.next();
            boolean some = rows.take(bundle, id, now) > 0;
            if (some) {
                List<String> kind = bundle.kind().isEmpty() ? List.of() : List.of(bundle.kind());
                mails.add(new QueuedMail(id, bundle.person(), null, bundle.textKey(), kind, "/", 0), false, now);
            }
            return some;
        });
    }
}
