package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Area;
import org.throughline.places.Areas;

/** Who an organisation is, on whom it speaks for, and, for a network, which organisations it consists of. */
@Route("organisations/:organisation")
@AnonymousAllowed
final class OrganisationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient Areas areas;
    private String name = "";

    OrganisationPage(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisationView organisation = event.getRouteParameters()
                .get("organisation")
                .flatMap(organisations::bySlug)
                .orElseThrow(NotFoundException::new);
        name = organisation.name();
        removeAll();
        H1 heading = new H1(name);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph represents = new Paragraph(organisation.represents());
        represents.addClassName("tl-lead");
        represents.getElement().setAttribute("dir", "auto");
        add(heading, represents, facts(organisation));
        if (!organisation.members().isEmpty()) {
            add(
                    new H2(getTranslation(
                            "organisations.page.members", organisation.members().size())),
                    members(organisation));
        }
    }

    private Component facts(OrganisationView organisation) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tl-facts");
        fact(
                facts,
                "type",
                getTranslation(
                        "organisations.OrganisationType." + organisation.type().name()));
        String number = organisation.number();
        fact(facts, "number", number == null ? getTranslation("organisations.page.number.none") : number);
        if (!organisation.areas().isEmpty()) {
            fact(
                    facts,
                    "area",
                    areas.today().stream()
                            .filter(area -> organisation.areas().contains(area.key()))
                            .map(Area::name)
                            .collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("organisations.page." + key)),
                new DescriptionList.Description(value));
    }

    private Component members(OrganisationView network) {
        var known = organisations.byId(network.members());
        UnorderedList list = new UnorderedList();
        network.members().stream().map(known::get).filter(Objects::nonNull).forEach(member -> {
            Anchor link = new Anchor(OrganisationsLinks.organisation(member), member.name());
            link.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(link));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", name);
    }
}
