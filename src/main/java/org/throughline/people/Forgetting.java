package org.throughline.people;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;

/** Clears away, once an hour, what is no longer needed of links and of changed addresses. */
@Component
class Forgetting {

    private final SignInLinks links;
    private final EmailChanges changes;

    Forgetting(SignInLinks links, EmailChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        SystemWork.run(links::forgetOld);
        SystemWork.run(changes::forgetOld);
    }
}
