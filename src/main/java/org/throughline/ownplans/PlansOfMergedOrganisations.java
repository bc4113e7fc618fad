package org.throughline.ownplans;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisations.OrganisationsMerged;

/** The plans of a record that was joined into another are the other's from then on. */
@Component
class PlansOfMergedOrganisations {

    private final OwnPlanRows plans;

    PlansOfMergedOrganisations(OwnPlanRows plans) {
        this.plans = plans;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganisationsMerged merged) {
        plans.areOf(merged.from(), merged.into());
    }
}
