package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.throughline.organisations.OrganisationStep;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.organisations.RegisterNumber;
import org.throughline.organisations.Verifications;
import org.throughline.places.Area;
import org.throughline.places.Areas;

/** What moderators have not verified yet, the longest here first. */
@Route(OrganisationsLinks.REVIEW)
@RolesAllowed("MODERATOR")
final class ReviewListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Verifications verifications;
    private final transient Areas areas;

    ReviewListView(Verifications verifications, Areas areas) {
        this.verifications = verifications;
        this.areas = areas;
        addClassNames("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        OrganisationStep step = verifications.waiting(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .orElse(null));
        List<Area> known = areas.today();
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        step.organisations().forEach(organisation -> list.add(item(organisation, known)));
        add(
                new H1(getTranslation("organisations.review.heading")),
                Words.lead(getTranslation("organisations.review.lead", verifications.waiting())));
        if (step.organisations().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("organisations.review.none"));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            add(list);
        }
        if (step.next() != null) {
            Anchor next = new Anchor(
                    OrganisationsLinks.REVIEW + "?after=" + step.next(),
                    getTranslation("organisations.directory.next"));
            Nav pager = new Nav(next);
            pager.addClassName("tl-pager");
            pager.getElement().setAttribute("aria-label", getTranslation("organisations.directory.more"));
            add(pager);
        }
    }

    private ListItem item(OrganisationView organisation, List<Area> known) {
        Anchor name = new Anchor(OrganisationsLinks.review(organisation), organisation.name());
        name.getElement().setAttribute("dir", "auto");
        String number = organisation.number();
        String places = Words.areas(organisation, known);
        Paragraph represents = new Paragraph(organisation.represents());
        represents.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(
                new H2(name),
                Words.meta(Words.of(this, organisation.type()) + (places.isEmpty() ? "" : " · " + places)),
                Words.meta(
                        number == null
                                ? getTranslation("organisations.page.number.none")
                                : number + " · "
                                        + getTranslation("organisations.Form." + RegisterNumber.formOf(number))),
                represents);
        item.addClassName("tl-card");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.review.heading"));
    }
}
