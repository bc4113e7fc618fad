package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.people.IssuedLink;

@Component
class InvitationLinkSource implements LinkSource {

    private final MembershipInvitations invitations;

    InvitationLinkSource(MembershipInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String textKey() {
        return MailToRepresentatives.INVITATION;
    }

    @Override
    public Optional<IssuedLink> issue(UUID link) {
        return invitations.issue(link);
    }
}
