package org.throughline.plans.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;

/** What the address of a page about a consultation or a plan names; an address that names nothing leads nowhere. */
public final class InAddress {

    private InAddress() {}

    public static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    /** The plan that it names, for those who answer for it; for others it leads nowhere. */
    public static PlanView ownPlan(BeforeEnterEvent event, Plans plans) {
        return event.getRouteParameters()
                .get("plan")
                .flatMap(plans::bySlug)
                .filter(found -> CurrentPerson.is(Role.OWNER, found.body()))
                .orElseThrow(NotFoundException::new);
    }

    /** @param name of the part of the address that holds an identity */
    public static UUID id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(Ids::parse).orElseThrow(NotFoundException::new);
    }
}
