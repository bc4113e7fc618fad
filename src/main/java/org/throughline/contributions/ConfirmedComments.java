package org.throughline.contributions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignInLinkUsed;

/** Sends a visitor's comment when its author proves an address, in the transaction that spends the link: both happen or neither. */
@Component
class ConfirmedComments {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmedComments.class);

    private final UnconfirmedComments unconfirmed;
    private final Submissions submissions;
    private final People people;
    private final Drafts drafts;

    ConfirmedComments(UnconfirmedComments unconfirmed, Submissions submissions, People people, Drafts drafts) {
        this.unconfirmed = unconfirmed;
        this.submissions = submissions;
        this.people = people;
        this.drafts = drafts;
    }

    @EventListener
    void on(SignInLinkUsed used) {
        if (used.confirms() == null) {
            return;
        }
        var id = new ContributionId(used.confirms());
        unconfirmed.lock(id).ifPresent(waiting -> send(id, used, waiting));
    }

    private void send(ContributionId id, SignInLinkUsed used, UnconfirmedComments.Waiting waiting) {
        waiting.allowed().ifPresent(consent -> SystemWork.run(() -> people.consent(used.person(), consent)));
        var author = SystemWork.call(() -> people.principal(used.person()));
        try {
            CurrentPerson.as(author, () -> submissions.take(id, used.person(), waiting.comment()));
            unconfirmed.remove(id);
        } catch (Refused refused) {
            // The link still signs its owner in; what they wrote is kept for them with the first reason, for example
            // that it closed.
            String reason = refused.refusals().stream()
                    .map(Refusal::textKey)
                    .findFirst()
                    .orElse("");
            unconfirmed.keepFor(used.person(), id, reason);
            LOG.info("A confirmed comment could not be sent: {}", reason);
        }
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "UTC")
    void forgetStale() {
        SystemWork.run(drafts::forgetStale);
    }
}
