package org.throughline.briefs.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.briefs.BriefId;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record BriefAddress(ConsultationView consultation, BriefId brief) {

    static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    static BriefAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new BriefAddress(
                consultation(event, consultations),
                event.getRouteParameters()
                        .get("brief")
                        .flatMap(Ids::parse)
                        .map(BriefId::new)
                        .orElseThrow(NotFoundException::new));
    }
}
