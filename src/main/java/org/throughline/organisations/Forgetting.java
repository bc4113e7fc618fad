package org.throughline.organisations;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;

/** Clears away, once a day, invitations that nobody can use any more. */
@Component("invitationForgetting")
class Forgetting {

    private final MembershipInvitations invitations;

    Forgetting(MembershipInvitations invitations) {
        this.invitations = invitations;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
    void forget() {
        SystemWork.run(invitations::forgetOld);
    }
}
