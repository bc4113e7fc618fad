package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;
import org.throughline.organisations.MembershipInvitations;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.ReceivedInvitation;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;

/** An invitation to speak for an organisation. Looking at it spends nothing; it survives the sign-in, since the address holds it. */
@Route("invitations/:invitation")
@AnonymousAllowed
final class InvitationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MembershipInvitations invitations;
    private final Paragraph refusal = new Paragraph();

    InvitationPage(MembershipInvitations invitations) {
        this.invitations = invitations;
        addClassNames("tl-page", "tl-page-narrow");
        refusal.addClassName("tl-field-error");
        refusal.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("invitation").orElse("");
        removeAll();
        Optional<ReceivedInvitation> received = invitations.byLink(secret);
        received.filter(ReceivedInvitation::usable)
                .ifPresentOrElse(invitation -> show(invitation, secret), () -> showOver(received));
    }

    private void show(ReceivedInvitation invitation, String secret) {
        OrganisationView organisation = invitation.organisation();
        H1 heading = new H1(getTranslation("organisations.invitation.heading", organisation.name()));
        heading.getElement().setAttribute("dir", "auto");
        add(
                heading,
                Words.lead(organisation.represents()),
                new Paragraph(getTranslation(
                        "organisations.invitation.by", invitation.inviter(), Words.of(this, invitation.role()))),
                new Paragraph(getTranslation("organisations.invitation.notice")),
                refusal);
        Div actions = new Div();
        actions.addClassName("tl-actions");
        if (CurrentPerson.id().isPresent()) {
            actions.add(Words.button(
                    getTranslation("organisations.invitation.accept", organisation.name()),
                    () -> attempt(
                            () -> UI.getCurrent().navigate(OrganisationsLinks.manage(invitations.accept(secret)))),
                    "tl-button-primary"));
        } else {
            Anchor signIn = new Anchor(
                    PeopleLinks.signIn(OrganisationsLinks.invitation(secret)),
                    getTranslation("organisations.invitation.sign-in"));
            signIn.addClassNames("tl-button", "tl-button-primary");
            signIn.getElement().setAttribute("router-ignore", true);
            actions.add(signIn);
        }
        actions.add(Words.button(
                getTranslation("organisations.invitation.decline"),
                () -> attempt(() -> decline(secret)),
                "tl-button-quiet"));
        add(actions);
    }

    private void decline(String secret) {
        invitations.decline(secret);
        removeAll();
        H1 heading = new H1(getTranslation("organisations.invitation.declined"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(getTranslation("organisations.invitation.declined.words")));
        heading.getElement().callJsFunction("focus");
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            refusal.setText(ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }

    private void showOver(Optional<ReceivedInvitation> received) {
        add(
                new H1(getTranslation("organisations.invitation.over")),
                new Paragraph(getTranslation("organisations.refused.invitation-over")));
        received.ifPresent(invitation -> add(new Paragraph(Words.link(invitation.organisation()))));
        add(new Paragraph(new Anchor(OrganisationsLinks.MINE, getTranslation("organisations.mine.heading"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.invitation.title"));
    }
}
