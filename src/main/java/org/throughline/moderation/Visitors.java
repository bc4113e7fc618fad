package org.throughline.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kernel.RateLimits;
import org.throughline.people.CurrentPerson;

/** Holds back whoever asks too often: by account, or else by the network a request comes from. */
@Component
class Visitors {

    private final RateLimits limits;

    Visitors(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws org.throughline.kernel.Refused when a limit is reached */
    void limit(List<RateLimits.Limit> wanted) {
        CurrentPerson.id()
                .ifPresentOrElse(
                        person -> limits.take(person.value().toString(), wanted), () -> limits.takeHere(wanted));
    }
}
