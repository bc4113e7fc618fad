package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refused;
import org.throughline.organisations.NetworkMembership;
import org.throughline.organisations.OrganisationView;

/** The members of a network, dated, to be named and removed by its lead; for any organisation, the networks that it can leave. */
final class NetworkSection extends Section {

    private final OrganisationView organisation;
    private final boolean lead;
    private final transient ManagingDesk desk;
    private final transient Done done;
    private final Div found = new Div();

    NetworkSection(OrganisationView organisation, boolean lead, ManagingDesk desk, Done done) {
        this.organisation = organisation;
        this.lead = lead;
        this.desk = desk;
        this.done = done;
        if (organisation.isNetwork()) {
            add(
                    new H2(getTranslation(
                            "organisations.page.members", organisation.members().size())),
                    list(desk.networkMembers().of(organisation.id()), true));
            if (lead) {
                add(naming());
            }
        }
        List<NetworkMembership> networks = desk.networkMembers().networksOf(organisation.id());
        if (!networks.isEmpty()) {
            add(new H2(getTranslation("organisations.page.networks")), list(networks, false));
        }
    }

    private UnorderedList list(List<NetworkMembership> memberships, boolean members) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-member-list");
        for (NetworkMembership membership : memberships) {
            ListItem item = new ListItem(Words.link(membership.organisation()));
            item.add(" " + Memberships.days(this, membership, "organisations.page.member"));
            if (lead && membership.ended() == null) {
                item.add(ending(membership.organisation(), members));
            }
            list.add(item);
        }
        return list;
    }

    private Confirmed ending(OrganisationView other, boolean member) {
        String key = member ? "organisations.members.remove" : "organisations.members.leave";
        return new Confirmed(
                getTranslation(key, other.name()),
                getTranslation(key + ".ask", other.name()),
                getTranslation(key + ".yes", other.name()),
                () -> act(
                        () -> {
                            if (member) {
                                desk.networkMembers().end(organisation.id(), other.id());
                            } else {
                                desk.networkMembers().end(other.id(), organisation.id());
                            }
                        },
                        getTranslation(key + ".done", other.name())));
    }

    private Div naming() {
        Fields fields = new Fields("member");
        FormField words = fields.line(
                "name",
                getTranslation("organisations.members.find"),
                getTranslation("organisations.members.find.hint"));
        found.getElement().setAttribute("role", "status");
        Div form = new Div(
                new H3(getTranslation("organisations.members.add")),
                words,
                Words.actions(Words.button(getTranslation("organisations.members.search"), () -> find(words.value()))),
                found);
        form.addClassName("tl-form");
        return form;
    }

    private void find(String words) {
        found.removeAll();
        List<OrganisationView> matches = words.isBlank()
                ? List.of()
                : desk.directory().find(words, null).organisations().stream()
                        .filter(match -> !match.closed()
                                && !match.id().equals(organisation.id())
                                && !organisation.members().contains(match.id()))
                        .toList();
        if (matches.isEmpty()) {
            found.add(new Paragraph(getTranslation("organisations.members.none")));
        }
        for (OrganisationView match : matches) {
            found.add(Words.button(
                    getTranslation("organisations.members.add.one", match.name()),
                    () -> act(
                            () -> desk.networkMembers().add(organisation.id(), match.id()),
                            getTranslation("organisations.members.added", match.name()))));
        }
    }

    private void act(Runnable change, String sentence) {
        try {
            change.run();
            done.done(organisation, sentence);
        } catch (Refused refused) {
            done.done(
                    organisation, ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }
}
