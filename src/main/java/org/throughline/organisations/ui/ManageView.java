package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;

/** Where those who speak for an organisation see who else does; its leads invite, hand over, answer requests and name members there. */
@Route("organisations/:organisation/manage")
@PermitAll
final class ManageView extends OrganisationShown {

    private final transient ManagingDesk desk;
    private final Paragraph status = new Paragraph();

    ManageView(ManagingDesk desk) {
        super(desk.organisations());
        this.desk = desk;
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        status.addClassName("tl-status");
    }

    @Override
    String title(OrganisationView organisation) {
        return getTranslation("organisations.manage.title", organisation.name());
    }

    @Override
    void build(OrganisationView organisation) {
        MembershipRole role = desk.representatives().myRole(organisation.id()).orElseThrow(NotFoundException::new);
        boolean lead = role == MembershipRole.LEAD;
        Anchor back = new Anchor(OrganisationsLinks.organisation(organisation), organisation.name());
        back.addClassName("tl-back");
        H1 heading = new H1(getTranslation("organisations.manage.heading", organisation.name()));
        heading.getElement().setAttribute("dir", "auto");
        add(back, heading, Words.standing(this, organisation));
        add(Words.lead(getTranslation(lead ? "organisations.manage.lead" : "organisations.manage.representative")));
        add(status, new TeamSection(organisation, lead, desk, this::done));
        if (lead) {
            add(
                    new InvitationsSection(organisation, desk, this::done),
                    new RequestsSection(organisation, desk, this::done),
                    profile(organisation));
        }
        add(new NetworkSection(organisation, lead, desk, this::done), new LeavingSection(organisation, lead, desk));
    }

    private Component profile(OrganisationView organisation) {
        Div part = new Div();
        desk.verifications().lastEnd(organisation.id()).ifPresent(step -> {
            Paragraph ended = new Paragraph(getTranslation(
                    "organisations.manage.unverified." + step.outcome().name(), step.reason()));
            ended.addClassName("tl-warning");
            ended.getElement().setAttribute("dir", "auto");
            part.add(ended);
        });
        Anchor edit = new Anchor(OrganisationsLinks.edit(organisation), getTranslation("organisations.manage.edit"));
        edit.addClassName("tl-button");
        part.add(edit);
        return part;
    }

    /** The page as it is now, with a sentence that says what has changed; it takes the focus, since what was pressed may be gone. */
    private void done(OrganisationView organisation, String sentence) {
        showAgain(organisation);
        status.setText(sentence);
        status.getElement().callJsFunction("focus");
    }
}
