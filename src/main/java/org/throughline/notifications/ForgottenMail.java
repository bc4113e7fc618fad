package org.throughline.notifications;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away, once an hour, that something was sent long ago. */
@Component
class ForgottenMail {

    private final QueuedMails mails;
    private final Clock clock;

    ForgottenMail(QueuedMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    @Transactional
    public void forget() {
        mails.forgetOld(clock.instant());
    }
}
