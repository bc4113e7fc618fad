package org.throughline.throughlines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.ui.BesideOrganisation;
import org.throughline.throughlines.LineLinks;

/** Leads from the page of an organisation to what became of all that it said. */
@Component
final class LinesOfOrganisation implements BesideOrganisation {

    @Override
    public Optional<com.vaadin.flow.component.Component> beside(OrganisationView organisation) {
        Paragraph way = new Paragraph();
        Anchor link = new Anchor(
                LineLinks.organisation(organisation.slug()), way.getTranslation("throughlines.organisation.link"));
        link.setRouterIgnore(true);
        way.add(link);
        return Optional.of(way);
    }
}
