package org.throughline.record;

import org.springframework.stereotype.Component;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** The consultations that the record has, by the names in its addresses. */
@Component
class RecordedConsultations {

    private final Consultations consultations;

    RecordedConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    /** @throws NotInRecord for a name that no announced consultation has */
    ConsultationView find(String slug) {
        return consultations.bySlug(slug).orElseThrow(NotInRecord::new);
    }
}
