package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;

/** A page about the organisation that its address names. The address of a record that was joined into another leads on to the other. */
abstract class OrganisationShown extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organisations organisations;
    private String title = "";

    OrganisationShown(Organisations organisations) {
        this.organisations = organisations;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("organisation").orElse("");
        OrganisationView organisation = organisations.bySlug(slug).orElseThrow(NotFoundException::new);
        if (organisation.slug().equals(slug)) {
            show(organisation);
        } else {
            event.forwardToUrl(event.getLocation()
                    .getPath()
                    .replaceFirst("organisations/(review/)?[^/]+", "organisations/$1" + organisation.slug()));
        }
    }

    private void show(OrganisationView organisation) {
        title = getTranslation("organisations.page.title", title(organisation));
        removeAll();
        build(organisation);
    }

    /** The page again, with what has changed. */
    final void showAgain(OrganisationView organisation) {
        organisations.byId(List.of(organisation.id())).values().forEach(this::show);
    }

    abstract String title(OrganisationView organisation);

    abstract void build(OrganisationView organisation);

    @Override
    public final String getPageTitle() {
        return title;
    }
}
