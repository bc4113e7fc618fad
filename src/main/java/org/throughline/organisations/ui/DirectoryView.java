package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.organisations.Directory;
import org.throughline.organisations.OrganisationStep;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Area;
import org.throughline.places.Areas;

/** Everybody's list of organisations, to find one's own in. */
@Route(OrganisationsLinks.ALL)
@AnonymousAllowed
final class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient Areas areas;

    DirectoryView(Directory directory, Areas areas) {
        this.directory = directory;
        this.areas = areas;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String words = query.getSingleParameter("name").orElse("");
        OrganisationStep step =
                directory.find(words, query.getSingleParameter("after").orElse(null));
        removeAll();
        add(
                new H1(getTranslation("organisations.directory.heading")),
                Words.lead(getTranslation("organisations.directory.lead")),
                search(words));
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        List<Area> known = areas.today();
        step.organisations().forEach(organisation -> cards.add(card(organisation, known)));
        if (step.organisations().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("organisations.directory.none"));
            empty.addClassName("tl-empty");
            add(empty);
        }
        add(cards, more(words, step));
        Anchor register = new Anchor(OrganisationsLinks.REGISTER, getTranslation("organisations.mine.register"));
        register.addClassName("tl-button");
        add(register);
    }

    private Div search(String words) {
        Fields fields = new Fields();
        FormField name = fields.line("name", getTranslation("organisations.directory.name"), "");
        name.fill(words);
        Div form = new Div(
                name,
                Words.button(
                        getTranslation("organisations.directory.search"),
                        () -> UI.getCurrent()
                                .navigate(
                                        OrganisationsLinks.ALL,
                                        QueryParameters.simple(
                                                Map.of("name", name.value().strip())))));
        form.addClassName("tl-search");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private Article card(OrganisationView organisation, List<Area> known) {
        Paragraph represents = new Paragraph(organisation.represents());
        represents.getElement().setAttribute("dir", "auto");
        String places = Words.areas(organisation, known);
        Article card = new Article(
                new H2(Words.link(organisation)),
                Words.standing(this, organisation),
                Words.meta(Words.of(this, organisation.type()) + (places.isEmpty() ? "" : " · " + places)),
                represents);
        card.addClassName("tl-card");
        return card;
    }

    private Nav more(String words, OrganisationStep step) {
        Nav pager = new Nav();
        pager.addClassName("tl-pager");
        pager.getElement().setAttribute("aria-label", getTranslation("organisations.directory.more"));
        if (step.next() != null) {
            Anchor next = new Anchor(
                    OrganisationsLinks.ALL + "?name=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&after="
                            + step.next(),
                    getTranslation("organisations.directory.next"));
            next.getElement().setAttribute("rel", "next");
            pager.add(next);
        } else {
            pager.setVisible(false);
        }
        return pager;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.directory.heading"));
    }
}
