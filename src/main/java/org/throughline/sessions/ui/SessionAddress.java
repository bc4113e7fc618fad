package org.throughline.sessions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;
import org.throughline.sessions.SessionId;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record SessionAddress(ConsultationView consultation, SessionId session) {

    static SessionAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new SessionAddress(
                InAddress.consultation(event, consultations), new SessionId(InAddress.id(event, "session")));
    }
}
