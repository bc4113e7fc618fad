package org.throughline.responses.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;
import org.throughline.responses.ResponseId;

/** What the address of a page of this room names; an address that names nothing leads nowhere. */
record ResponseAddress(ConsultationView consultation, ResponseId response) {

    static ResponseAddress of(BeforeEnterEvent event, Consultations consultations) {
        return new ResponseAddress(
                InAddress.consultation(event, consultations), new ResponseId(InAddress.id(event, "response")));
    }
}
