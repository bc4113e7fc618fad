package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;

/** Two records beside each other, what joining them would do, and the button that does it. */
@Route(OrganisationsLinks.MERGE)
@RolesAllowed("MODERATOR")
final class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> CONSEQUENCES =
            List.of("people", "said", "votes", "closed-votes", "networks", "address", "ledger");

    private final transient ReviewDesk desk;

    MergeView(ReviewDesk desk) {
        this.desk = desk;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisationView from = organisation(event, OrganisationsLinks.MERGE_FROM);
        OrganisationView into = organisation(event, OrganisationsLinks.MERGE_INTO);
        removeAll();
        Anchor back = new Anchor(OrganisationsLinks.review(into), into.name());
        back.addClassName("tl-back");
        H1 heading = new H1(getTranslation("organisations.merge.heading"));
        Div both = new Div(card(from, "organisations.merge.from"), card(into, "organisations.merge.into"));
        both.addClassName("tl-beside");
        add(back, heading, both);
        add(new Paragraph(new Anchor(
                OrganisationsLinks.merge(into, from), getTranslation("organisations.merge.swap", from.name()))));
        add(new H2(getTranslation("organisations.merge.what")), consequences(from, into), form(from, into));
    }

    private OrganisationView organisation(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(desk.organisations()::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    private Article card(OrganisationView organisation, String key) {
        String names = desk.representatives().of(organisation.id()).stream()
                .map(one -> one.name())
                .collect(Collectors.joining(", "));
        Article card = new Article(
                Words.meta(getTranslation(key)),
                new H2(Words.link(organisation)),
                Words.standing(this, organisation),
                new Paragraph(organisation.represents()),
                desk.facts().of(this, organisation),
                Words.meta(
                        names.isEmpty()
                                ? getTranslation("organisations.page.speakers.none")
                                : getTranslation("organisations.review.speakers", names)));
        card.addClassName("tl-card");
        return card;
    }

    private Component consequences(OrganisationView from, OrganisationView into) {
        UnorderedList list = new UnorderedList();
        CONSEQUENCES.forEach(what -> {
            ListItem item = new ListItem(getTranslation("organisations.merge." + what, from.name(), into.name()));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        return list;
    }

    private Component form(OrganisationView from, OrganisationView into) {
        Fields fields = new Fields();
        FormField reason = fields.lines(
                        "reason",
                        getTranslation("organisations.merge.reason"),
                        getTranslation("organisations.merge.reason.hint"))
                .tall(3);
        ErrorSummary errors = new ErrorSummary(fields);
        Div form = new Div(
                errors,
                reason,
                Words.actions(Words.button(
                        getTranslation("organisations.merge.do", from.name(), into.name()),
                        () -> errors.unlessRefused(() -> {
                            desk.merges().merge(from.id(), into.id(), reason.value());
                            UI.getCurrent().navigate(OrganisationsLinks.organisation(into));
                        }),
                        "tl-button-danger")));
        form.addClassName("tl-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.merge.heading"));
    }
}
