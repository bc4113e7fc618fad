package org.throughline.briefs.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.throughline.briefs.BriefId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record BriefAddress(ConsultationView consultation, BriefId brief) {

    static BriefAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new BriefAddress(
                InAddress.consultation(event, consultations), new BriefId(InAddress.id(event, "brief")));
    }
}
