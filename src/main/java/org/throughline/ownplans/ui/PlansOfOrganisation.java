package org.throughline.ownplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Representatives;
import org.throughline.organisations.ui.BesideOrganisation;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.ownplans.OwnPlanState;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.ownplans.OwnPlans;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** The plans and reports of an organisation on its page, and for those who speak for it the way to add one. */
@org.springframework.stereotype.Component
final class PlansOfOrganisation implements BesideOrganisation {

    private final OwnPlans ownPlans;
    private final Representatives representatives;
    private final Consultations consultations;

    PlansOfOrganisation(OwnPlans ownPlans, Representatives representatives, Consultations consultations) {
        this.ownPlans = ownPlans;
        this.representatives = representatives;
        this.consultations = consultations;
    }

    @Override
    public Optional<Component> beside(OrganisationView organisation) {
        List<OwnPlanView> plans = ownPlans.of(organisation.id());
        boolean mine = CurrentPerson.id().isPresent()
                && representatives.myRole(organisation.id()).isPresent();
        if (plans.isEmpty() && !mine) {
            return Optional.empty();
        }
        Section section = new Section();
        section.add(new H2(section.getTranslation("ownplans.organisation.heading")));
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        plans.forEach(plan -> {
            OwnPlanCard card = new OwnPlanCard(plan, OwnPlanCard.Place.BESIDE_ORGANISATION);
            if (mine && plan.state() != OwnPlanState.REMOVED) {
                card.add(new Paragraph(new ChangeLink(plan)));
            }
            cards.add(card);
        });
        section.add(cards);
        if (mine) {
            section.add(new Paragraph(section.getTranslation("ownplans.organisation.add")));
            UnorderedList list = new UnorderedList();
            consultations.announced().forEach(consultation -> list.add(add(consultation, organisation)));
            section.add(list);
        }
        return Optional.of(section);
    }

    private static ListItem add(ConsultationView consultation, OrganisationView organisation) {
        return new ListItem(new Anchor(OwnPlanLinks.add(consultation.slug(), organisation), consultation.title()));
    }
}
