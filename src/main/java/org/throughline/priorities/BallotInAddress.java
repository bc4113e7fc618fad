package org.throughline.priorities;

import org.springframework.stereotype.Component;
import org.throughline.plans.Consultations;
import org.throughline.plans.WithinConsultation;

/** A ballot by its key in the address's consultation. */
@Component
final class BallotInAddress extends WithinConsultation {

    BallotInAddress(Consultations consultations, Ballots ballots) {
        super(
                "ballot",
                consultations,
                (consultation, key) -> ballots.byKey(consultation.id(), key).isPresent());
    }
}
