package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.changes.BecauseOf;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;

/** What changed in plans because of what an organisation said, for everybody. */
@Route("organisations/:organisation/changes")
@AnonymousAllowed
final class OrganisationChangesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private final transient BecauseOf because;
    private String title = "";

    OrganisationChangesPage(Organisations organisations, BecauseOf because) {
        this.organisations = organisations;
        this.because = because;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisationView organisation = event.getRouteParameters()
                .get("organisation")
                .flatMap(organisations::bySlug)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("changes.organisation.heading", organisation.name());
        removeAll();
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        add(
                heading,
                new BecauseList(because.organisation(organisation.id()), getTranslation("changes.organisation.none")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
