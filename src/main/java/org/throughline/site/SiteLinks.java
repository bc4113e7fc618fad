package org.throughline.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.SectionRef;

/** The addresses of the pages in this room. */
final class SiteLinks {

    private SiteLinks() {}

    /** The consultation that the address of a page in this room names; an address that names none leads nowhere. */
    static ConsultationView consultation(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    static String overview(ConsultationView consultation) {
        return "consultations/" + consultation.slug();
    }

    static String section(ConsultationView consultation, SectionRef section) {
        return overview(consultation) + "/read/" + section.key();
    }

    static String missing(ConsultationView consultation) {
        return overview(consultation) + "/missing";
    }
}
