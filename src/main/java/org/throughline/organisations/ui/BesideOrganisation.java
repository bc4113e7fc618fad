package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.throughline.organisations.OrganisationView;

/** What a room above adds to the page of an organisation. */
public interface BesideOrganisation {

    /** Nothing where there is nothing to add. */
    Optional<Component> beside(OrganisationView organisation);
}
