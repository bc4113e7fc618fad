package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/** What a room above adds to the page of a contribution, for those whom it concerns. */
public interface BesideContribution {

    /** Nothing for a reader whom it does not concern. */
    Optional<Component> beside(ConsultationView consultation, ContributionView contribution);
}
