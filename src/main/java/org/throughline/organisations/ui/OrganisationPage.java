package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Merges;
import org.throughline.organisations.NetworkMembers;
import org.throughline.organisations.NetworkMembership;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.RepresentativeView;
import org.throughline.organisations.Representatives;
import org.throughline.people.CurrentPerson;

/** Who an organisation is, on whom and by whom it speaks, who verified it, and which networks and members it has. */
@Route("organisations/:organisation")
@AnonymousAllowed
final class OrganisationPage extends OrganisationShown {

    private final transient Representatives representatives;
    private final transient NetworkMembers networkMembers;
    private final transient Merges merges;
    private final transient Facts facts;
    private final transient List<BesideOrganisation> beside;

    OrganisationPage(
            Organisations organisations,
            Representatives representatives,
            NetworkMembers networkMembers,
            Merges merges,
            Facts facts,
            ObjectProvider<BesideOrganisation> beside) {
        super(organisations);
        this.representatives = representatives;
        this.networkMembers = networkMembers;
        this.merges = merges;
        this.facts = facts;
        this.beside = beside.orderedStream().toList();
    }

    @Override
    String title(OrganisationView organisation) {
        return organisation.name();
    }

    @Override
    void build(OrganisationView organisation) {
        H1 heading = new H1(organisation.name());
        heading.getElement().setAttribute("dir", "auto");
        add(heading, Words.standing(this, organisation), Words.lead(organisation.represents()));
        add(facts.of(this, organisation), actions(organisation));
        beside.forEach(room -> room.beside(organisation).ifPresent(this::add));
        add(new H2(getTranslation("organisations.page.speakers")), speakers(organisation));
        if (organisation.isNetwork()) {
            List<NetworkMembership> members = networkMembers.of(organisation.id());
            add(new H2(getTranslation(
                    "organisations.page.members", organisation.members().size())));
            add(memberships(members, "organisations.page.member"));
        }
        List<NetworkMembership> networks = networkMembers.networksOf(organisation.id());
        if (!networks.isEmpty()) {
            add(new H2(getTranslation("organisations.page.networks")));
            add(memberships(networks, "organisations.page.member"));
        }
        merges.into(organisation.id())
                .forEach(record -> add(Words.meta(getTranslation(
                        "organisations.page.merged", record.name(), LondonTime.day(record.at()), record.reason()))));
    }

    private Component actions(OrganisationView organisation) {
        Div actions = new Div();
        actions.addClassName("tl-actions");
        boolean signedIn = CurrentPerson.id().isPresent();
        boolean mine = signedIn && representatives.myRole(organisation.id()).isPresent();
        if (mine) {
            actions.add(action(OrganisationsLinks.manage(organisation), "organisations.page.manage"));
        } else if (!organisation.closed()) {
            actions.add(action(OrganisationsLinks.join(organisation), "organisations.page.join"));
        }
        if (CurrentPerson.get().filter(Facts::isModerator).isPresent()) {
            actions.add(action(OrganisationsLinks.review(organisation), "organisations.page.review"));
        }
        return actions;
    }

    private Anchor action(String address, String key) {
        Anchor action = new Anchor(address, getTranslation(key));
        action.addClassName("tl-button");
        return action;
    }

    private Component speakers(OrganisationView organisation) {
        List<RepresentativeView> team = representatives.of(organisation.id());
        if (team.isEmpty()) {
            return new Paragraph(getTranslation("organisations.page.speakers.none"));
        }
        UnorderedList list = new UnorderedList();
        for (RepresentativeView one : team) {
            ListItem item = new ListItem(
                    one.role() == MembershipRole.LEAD
                            ? getTranslation("organisations.page.lead", one.name())
                            : one.name());
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        }
        return list;
    }

    private Component memberships(List<NetworkMembership> memberships, String key) {
        if (memberships.isEmpty()) {
            return new Paragraph(getTranslation("organisations.page.members.none"));
        }
        UnorderedList list = new UnorderedList();
        for (NetworkMembership membership : memberships) {
            ListItem item = new ListItem(Words.link(membership.organisation()));
            item.add(" " + Memberships.days(this, membership, key));
            list.add(item);
        }
        return list;
    }
}
