package org.throughline.site;

import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;

/** The addresses of the pages in this room. */
final class SiteLinks {

    private SiteLinks() {}

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
