package org.throughline.ownplans;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;
import org.throughline.people.CurrentPerson;

/** A plan of an organisation for which the person who asks may speak. */
@Component
final class OwnPlanInAddress extends IdInAddress {

    OwnPlanInAddress(OwnPlanDesk desk) {
        super(
                "ownplan",
                id -> CurrentPerson.id().isPresent()
                        && desk.open(new OwnPlanId(id)).isPresent());
    }
}
