package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.IssuedLink;
import org.throughline.responses.InvitationLetters;

@Component
class MemberLinkSource implements LinkSource {

    private final InvitationLetters letters;

    MemberLinkSource(InvitationLetters letters) {
        this.letters = letters;
    }

    @Override
    public String textKey() {
        return Outbox.MEMBER;
    }

    @Override
    public Optional<IssuedLink> issue(UUID link) {
        return letters.issue(link);
    }
}
