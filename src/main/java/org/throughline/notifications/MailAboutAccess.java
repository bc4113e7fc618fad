package org.throughline.notifications;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.organisations.BodyView;
import org.throughline.people.PasskeyAdded;
import org.throughline.people.PasskeyCodeIssued;
import org.throughline.people.PasskeyRemoved;
import org.throughline.people.PeopleLinks;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.RoleGranted;
import org.throughline.people.RoleRevoked;

/** Tells people when what they may do has changed, or how they sign in: what they did not do themselves, they must hear of. */
@Component
class MailAboutAccess {

    private final Bodies bodies;
    private final Outbox outbox;
    private final MessageSource texts;

    MailAboutAccess(Bodies bodies, Outbox outbox, MessageSource texts) {
        this.bodies = bodies;
        this.outbox = outbox;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(RoleGranted granted) {
        queue(
                granted.subject(),
                "notifications.role-granted",
                List.of(role(granted.role()), body(granted.body())),
                PeopleLinks.SECOND_FACTOR);
    }

    @ApplicationModuleListener
    void on(RoleRevoked revoked) {
        queue(
                revoked.subject(),
                "notifications.role-revoked",
                List.of(role(revoked.role()), body(revoked.body())),
                PeopleLinks.ACCOUNT);
    }

    @ApplicationModuleListener
    void on(PasskeyCodeIssued issued) {
        queue(issued.subject(), "notifications.passkey-code", List.of(body(issued.body())), PeopleLinks.SECOND_FACTOR);
    }

    @ApplicationModuleListener
    void on(PasskeyAdded added) {
        queue(added.subject(), "notifications.passkey-added", List.of(), PeopleLinks.ACCOUNT);
    }

    @ApplicationModuleListener
    void on(PasskeyRemoved removed) {
        queue(removed.subject(), "notifications.passkey-removed", List.of(), PeopleLinks.ACCOUNT);
    }

    private String role(Role role) {
        return texts.getMessage("security.role." + role, null, Locale.UK);
    }

    private String body(BodyId body) {
        return bodies.byId(body).map(BodyView::name).orElse("");
    }

    private void queue(UUID person, String textKey, List<String> arguments, String path) {
        SystemWork.run(() -> outbox.queue(new PersonId(person), textKey, arguments, path));
    }
}
