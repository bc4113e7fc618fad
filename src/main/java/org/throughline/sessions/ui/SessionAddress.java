package org.throughline.sessions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.sessions.SessionId;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record SessionAddress(ConsultationView consultation, SessionId session) {

    static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    static SessionAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new SessionAddress(
                consultation(event, consultations),
                event.getRouteParameters()
                        .get("session")
                        .flatMap(Ids::parse)
                        .map(SessionId::new)
                        .orElseThrow(NotFoundException::new));
    }
}
