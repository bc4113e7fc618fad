package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.IssuedLink;
import org.throughline.people.SignInLinks;

@Component
class SignInLinkSource implements LinkSource {

    private final SignInLinks links;

    SignInLinkSource(SignInLinks links) {
        this.links = links;
    }

    @Override
    public String textKey() {
        return Outbox.SIGN_IN;
    }

    @Override
    public Optional<IssuedLink> issue(UUID link) {
        return links.issue(link);
    }
}
