package org.throughline.responses.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.responses.ResponseId;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record ResponseAddress(ConsultationView consultation, ResponseId response) {

    static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    static ResponseAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new ResponseAddress(
                consultation(event, consultations),
                event.getRouteParameters()
                        .get("response")
                        .flatMap(Ids::parse)
                        .map(ResponseId::new)
                        .orElseThrow(NotFoundException::new));
    }
}
