package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.InvitationView;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.OrganisationView;

/** Asking somebody by mail to speak for the organisation too, and the invitations that wait. */
final class InvitationsSection extends Section {

    private final OrganisationView organisation;
    private final transient ManagingDesk desk;
    private final transient Done done;
    private final Fields fields = new Fields("invite");
    private final FormField email = fields.email(
            "email", getTranslation("organisations.invite.email"), getTranslation("organisations.invite.email.hint"));
    private final FormField role = fields.choice("role", getTranslation("organisations.invite.role"), "", roles());
    private final ErrorSummary errors =
            new ErrorSummary(fields, new H3(getTranslation("organisations.invite.not-sent")));

    InvitationsSection(OrganisationView organisation, ManagingDesk desk, Done done) {
        this.organisation = organisation;
        this.desk = desk;
        this.done = done;
        role.fill(MembershipRole.REPRESENTATIVE.name());
        Div form = new Div(
                errors,
                email,
                role,
                Words.actions(
                        Words.button(getTranslation("organisations.invite.send"), this::send, "tl-button-primary")));
        form.addClassName("tl-form");
        add(new H2(getTranslation("organisations.invite.heading")), form);
        List<InvitationView> waiting = desk.invitations().of(organisation.id());
        if (!waiting.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("tl-card-list");
            waiting.forEach(invitation -> list.add(item(invitation)));
            add(new H3(getTranslation("organisations.invite.waiting", waiting.size())), list);
        }
    }

    private Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (MembershipRole each : List.of(MembershipRole.REPRESENTATIVE, MembershipRole.LEAD)) {
            roles.put(each.name(), Words.of(this, each));
        }
        return roles;
    }

    private void send() {
        String address = email.value().strip();
        if (errors.unlessRefused(
                () -> desk.invitations().invite(organisation.id(), address, MembershipRole.valueOf(role.value())))) {
            done.done(organisation, getTranslation("organisations.invite.sent", address));
        }
    }

    private ListItem item(InvitationView invitation) {
        Span address = new Span(invitation.email());
        address.getElement().setAttribute("dir", "auto");
        Paragraph state = Words.meta(getTranslation(
                invitation.expired() ? "organisations.invite.expired" : "organisations.invite.until",
                LondonTime.day(invitation.invitedAt()),
                LondonTime.day(invitation.expires())));
        Div actions = new Div(
                Words.button(
                        getTranslation("organisations.invite.resend", invitation.email()),
                        () -> act(
                                () -> desk.invitations().resend(invitation.id()),
                                getTranslation("organisations.invite.sent", invitation.email())),
                        "tl-button-quiet"),
                Words.button(
                        getTranslation("organisations.invite.revoke", invitation.email()),
                        () -> act(
                                () -> desk.invitations().revoke(invitation.id()),
                                getTranslation("organisations.invite.revoked", invitation.email())),
                        "tl-button-quiet"));
        actions.addClassName("tl-actions");
        ListItem item = new ListItem(address, state, actions);
        item.addClassName("tl-card");
        return item;
    }

    private void act(Runnable change, String sentence) {
        if (errors.unlessRefused(change)) {
            done.done(organisation, sentence);
        }
    }
}
