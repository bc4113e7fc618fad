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
import org.throughline.notifications.NoticeRows.Due;

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
        List<Due> step = due(now, Due.FIRST);
        while (!step.isEmpty()) {
            step.stream().map(Due::bundle).distinct().forEach(bundle -> mail(bundle, now));
            step = due(now, step.getLast());
        }
    }

    private List<Due> due(Instant now, Due after) {
        return transaction.execute(status -> rows.due(now, after));
    }

    private void mail(Bundle bundle, Instant now) {
        transaction.executeWithoutResult(status -> {
            UUID id = Ids.next();
            if (rows.take(bundle, id, now) > 0) {
                List<String> kind = bundle.kind().isEmpty() ? List.of() : List.of(bundle.kind());
                mails.add(new QueuedMail(id, bundle.person(), null, bundle.textKey(), kind, "/", 0), false, now);
            }
        });
    }
}
