package org.throughline.plans.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What the address of a page about a consultation names; an address that names nothing leads nowhere. */
public final class InAddress {

    private InAddress() {}

    public static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    /** @param name of the part of the address that holds an identity */
    public static UUID id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(Ids::parse).orElseThrow(NotFoundException::new);
    }
}
