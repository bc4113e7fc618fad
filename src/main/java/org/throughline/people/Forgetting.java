package org.throughline.people;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;

/** Clears away, once an hour, what is no longer needed of links. */
@Component
class Forgetting {

    private final SignInLinks links;

    Forgetting(SignInLinks links) {
        this.links = links;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        SystemWork.run(links::forgetOld);
    }
}
