package org.throughline.contributions;

import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.plans.Consultations;
import org.throughline.plans.WithinConsultation;

/** A contribution of the address's consultation that the person who asks may read. */
@Component
final class CommentInAddress extends WithinConsultation {

    CommentInAddress(Consultations consultations, Contributions contributions) {
        super(
                "comment",
                consultations,
                (consultation, id) -> Ids.parse(id)
                        .flatMap(found -> contributions.byId(new ContributionId(found)))
                        .filter(comment -> comment.consultation().equals(consultation.id()))
                        .isPresent());
    }
}
