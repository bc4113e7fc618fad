package org.throughline.plans;

import org.springframework.stereotype.Component;

/** A section by its key in the version that the address's consultation is about. */
@Component
final class SectionInAddress extends WithinConsultation {

    SectionInAddress(Consultations consultations, PlanQueries queries) {
        super("section", consultations, (consultation, key) -> queries.hasSection(consultation.version(), key));
    }
}
