package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.ownplans.OwnPlanModeration;
import org.throughline.ownplans.OwnPlanState;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.ownplans.OwnPlans;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionView;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** The plans and reports that organisations have of their own beside the plan of a consultation, all or those about one section. */
@Route("consultations/:consultation/organisations-plans")
@AnonymousAllowed
final class OwnPlansPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnPlans ownPlans;
    private final transient OwnPlanModeration moderation;
    private final transient Organisations organisations;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private String title = "";

    OwnPlansPage(
            OwnPlans ownPlans,
            OwnPlanModeration moderation,
            Organisations organisations,
            Consultations consultations,
            Plans plans) {
        this.ownPlans = ownPlans;
        this.moderation = moderation;
        this.organisations = organisations;
        this.consultations = consultations;
        this.plans = plans;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("ownplans.all.title", consultation.title());
        String after = parameter(event, "after");
        Optional<SectionView> section = Optional.ofNullable(parameter(event, "section"))
                .flatMap(key -> plans.section(consultation.version(), key));
        show(consultation, section, after);
    }

    private static @Nullable String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse(null);
    }

    private void show(ConsultationView consultation, Optional<SectionView> section, @Nullable String after) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("ownplans.all.lead"));
        lead.addClassName("tl-lead");
        add(
                new BackLink(consultation, getTranslation("ownplans.back.overview", consultation.title())),
                new H1(getTranslation("ownplans.all.heading")),
                lead);
        section.ifPresent(one -> {
            Paragraph only = new Paragraph(
                    getTranslation("ownplans.all.section", one.section().title()) + " ");
            only.add(new Anchor(OwnPlanLinks.all(consultation.slug()), getTranslation("ownplans.all.show")));
            add(only);
        });
        boolean moderates = CurrentPerson.is(Role.MODERATOR, consultation.body());
        Slice<OwnPlanView> slice = section.map(
                        one -> ownPlans.of(consultation.id(), one.section().id(), after))
                .orElseGet(() ->
                        moderates ? moderation.of(consultation.id(), after) : ownPlans.of(consultation.id(), after));
        List<OrganisationView> mine = CurrentPerson.id().isEmpty() ? List.of() : organisations.mine();
        add(list(slice, mine, moderates, () -> show(consultation, section, after)));
        if (slice.next() != null) {
            Anchor next = new Anchor(
                    OwnPlanLinks.all(consultation.slug()) + "?after=" + slice.next()
                            + section.map(one -> "&section=" + one.section().key())
                                    .orElse(""),
                    getTranslation("ownplans.all.next"));
            next.addClassName("tl-button");
            add(new Paragraph(next));
        }
        add(adding(consultation, mine));
    }

    private Div list(Slice<OwnPlanView> slice, List<OrganisationView> mine, boolean moderates, Runnable again) {
        Div list = new Div();
        if (slice.items().isEmpty()) {
            list.add(new Paragraph(getTranslation("ownplans.all.none")));
            list.addClassName("tl-empty");
        } else {
            list.addClassName("tl-card-list");
            slice.items().forEach(plan -> list.add(card(plan, mine, moderates, again)));
        }
        return list;
    }

    private OwnPlanCard card(OwnPlanView plan, List<OrganisationView> mine, boolean moderates, Runnable again) {
        OwnPlanCard card = new OwnPlanCard(plan, OwnPlanCard.Place.LIST);
        if (plan.state() == OwnPlanState.REMOVED) {
            return card;
        }
        boolean own = mine.stream()
                .anyMatch(one -> one.id().equals(plan.organisation().id()));
        if (own) {
            card.add(new Paragraph(new ChangeLink(plan)));
        } else if (moderates) {
            card.add(deciding(plan, again));
        }
        return card;
    }

    private NativeDetails deciding(OwnPlanView plan, Runnable again) {
        boolean hidden = plan.state() == OwnPlanState.HIDDEN;
        String what = "ownplans.decide." + (hidden ? "again" : "hide");
        return new ReasonedForm("plan-" + plan.id().value(), "ownplans.decide")
                .deciding(getTranslation(what), reason -> {
                    if (hidden) {
                        moderation.showAgain(plan.id(), reason);
                    } else {
                        moderation.hide(plan.id(), reason);
                    }
                    again.run();
                })
                .folded(getTranslation(what + ".what", plan.title()));
    }

    private Section adding(ConsultationView consultation, List<OrganisationView> mine) {
        Section section = new Section(
                new H2(getTranslation("ownplans.adding")), new Paragraph(getTranslation("ownplans.adding.what")));
        if (CurrentPerson.id().isEmpty()) {
            Anchor signIn = new Anchor(
                    PeopleLinks.signIn(OwnPlanLinks.all(consultation.slug())),
                    getTranslation("ownplans.adding.sign-in"));
            signIn.setRouterIgnore(true);
            section.add(new Paragraph(signIn));
        } else if (mine.isEmpty()) {
            section.add(new Paragraph(getTranslation("ownplans.adding.none")));
        } else {
            UnorderedList list = new UnorderedList();
            mine.forEach(organisation -> list.add(new ListItem(new Anchor(
                    OwnPlanLinks.add(consultation.slug(), organisation),
                    getTranslation("ownplans.adding.for", organisation.name())))));
            section.add(list);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
