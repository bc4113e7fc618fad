package org.throughline.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.JoinRequestAccepted;
import org.throughline.organisations.JoinRequestDeclined;
import org.throughline.organisations.JoinRequestMade;
import org.throughline.organisations.LeadHandedOver;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.RepresentativeInvited;
import org.throughline.organisations.Representatives;
import org.throughline.people.PersonId;

/** Tells people what concerns their speaking for an organisation: an invitation, a request, an answer, a hand-over. */
@Component
class MailToRepresentatives {

    static final String INVITATION = "notifications.invitation";

    private final MembershipInvitations invitations;
    private final Organisations organisations;
    private final Representatives representatives;
    private final Outbox outbox;
    private final MessageSource texts;

    MailToRepresentatives(
            MembershipInvitations invitations,
            Organisations organisations,
            Representatives representatives,
            Outbox outbox,
            MessageSource texts) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.representatives = representatives;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** In the transaction of the invitation: one that was made is sent. */
    @EventListener
    void on(RepresentativeInvited invited) {
        UUID id = invited.invitation().value();
        SystemWork.run(() -> invitations
                .letter(id)
                .ifPresent(letter -> outbox.queueLink(
                        id,
                        INVITATION,
                        List.of(
                                letter.organisation().name(),
                                letter.inviter(),
                                texts.getMessage(
                                        "organisations.MembershipRole."
                                                + letter.role().name(),
                                        null,
                                        Locale.UK)))));
    }

    @ApplicationModuleListener
    void on(JoinRequestMade asked) {
        SystemWork.run(() -> {
            OrganisationView organisation = organisation(asked.subject());
            representatives
                    .leadsOf(organisation.id())
                    .forEach(lead -> queue(
                            lead, "notifications.join-request", organisation, OrganisationsLinks.manage(organisation)));
        });
    }

    @ApplicationModuleListener
    void on(JoinRequestAccepted accepted) {
        tell(accepted.person(), "notifications.join-accepted", accepted.subject());
    }

    @ApplicationModuleListener
    void on(JoinRequestDeclined declined) {
        tell(declined.person(), "notifications.join-declined", declined.subject());
    }

    @ApplicationModuleListener
    void on(LeadHandedOver handed) {
        tell(handed.person(), "notifications.handed-over", handed.subject());
    }

    private void tell(PersonId person, String textKey, UUID organisation) {
        SystemWork.run(() -> {
            OrganisationView view = organisation(organisation);
            queue(person, textKey, view, OrganisationsLinks.organisation(view));
        });
    }

    private void queue(PersonId person, String textKey, OrganisationView organisation, String path) {
        outbox.queue(person, textKey, List.of(organisation.name()), "/" + path);
    }

    private OrganisationView organisation(UUID id) {
        OrganisationId organisation = new OrganisationId(id);
        return Objects.requireNonNull(organisations.byId(List.of(organisation)).get(organisation));
    }
}
