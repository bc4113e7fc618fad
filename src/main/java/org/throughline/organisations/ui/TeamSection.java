package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.RepresentativeView;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Who speaks for the organisation; for its leads, with what can be changed. */
final class TeamSection extends Section {

    private final OrganisationView organisation;
    private final transient ManagingDesk desk;
    private final transient Done done;

    TeamSection(OrganisationView organisation, boolean lead, ManagingDesk desk, Done done) {
        this.organisation = organisation;
        this.desk = desk;
        this.done = done;
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        List<RepresentativeView> team = desk.representatives().of(organisation.id());
        PersonId me = CurrentPerson.require();
        team.forEach(one -> cards.add(card(one, lead, one.person().equals(me))));
        add(new H2(getTranslation("organisations.team.heading", team.size())), cards);
    }

    private Article card(RepresentativeView one, boolean lead, boolean me) {
        H3 name = new H3(me ? getTranslation("organisations.team.me", one.name()) : one.name());
        name.getElement().setAttribute("dir", "auto");
        Article card = new Article(
                name,
                Words.meta(
                        getTranslation("organisations.team.since." + one.role().name(), LondonTime.day(one.since()))));
        card.addClassName("tl-card");
        if (lead && !me) {
            card.add(actions(one));
        }
        return card;
    }

    private Div actions(RepresentativeView one) {
        String name = one.name();
        Div actions = new Div();
        actions.addClassName("tl-actions");
        if (one.role() == MembershipRole.REPRESENTATIVE) {
            actions.add(
                    Words.button(
                            getTranslation("organisations.team.promote", name),
                            () -> change(one, MembershipRole.LEAD, "organisations.team.promoted"),
                            "tl-button-quiet"),
                    confirmed(
                            "hand-over",
                            name,
                            () -> act(
                                    () -> desk.representatives().handOver(organisation.id(), one.person()),
                                    getTranslation("organisations.team.handed-over", name))));
        } else {
            actions.add(Words.button(
                    getTranslation("organisations.team.demote", name),
                    () -> change(one, MembershipRole.REPRESENTATIVE, "organisations.team.demoted"),
                    "tl-button-quiet"));
        }
        actions.add(confirmed(
                "remove",
                name,
                () -> act(
                        () -> desk.representatives().remove(organisation.id(), one.person()),
                        getTranslation("organisations.team.removed", name))));
        return actions;
    }

    private Confirmed confirmed(String what, String name, Runnable action) {
        String key = "organisations.team." + what;
        return new Confirmed(
                getTranslation(key, name),
                getTranslation(key + ".ask", name),
                getTranslation(key + ".yes", name),
                action);
    }

    private void change(RepresentativeView one, MembershipRole role, String key) {
        act(
                () -> desk.representatives().changeRole(organisation.id(), one.person(), role),
                getTranslation(key, one.name()));
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
