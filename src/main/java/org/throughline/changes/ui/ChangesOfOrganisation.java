package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.changes.ChangesLinks;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.ui.BesideOrganisation;

/** Leads from the page of an organisation to what changed because of it. */
@Component
final class ChangesOfOrganisation implements BesideOrganisation {

    @Override
    public Optional<com.vaadin.flow.component.Component> beside(OrganisationView organisation) {
        Paragraph way = new Paragraph();
        way.add(new Anchor(ChangesLinks.of(organisation.slug()), way.getTranslation("changes.organisation.link")));
        return Optional.of(way);
    }
}
