package org.throughline.changes.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.changes.Arranging;
import org.throughline.changes.History;
import org.throughline.changes.ProposedWordings;
import org.throughline.changes.Publishing;
import org.throughline.changes.Revisions;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** The services with which the next version of a plan is written. */
@Component
record RevisionDesk(
        Revisions revisions,
        Arranging arranging,
        Publishing publishing,
        ProposedWordings wordings,
        History history,
        Plans plans,
        Consultations consultations) {

    /** The consultations whose text is not the latest any more. */
    List<ConsultationView> before(VersionView latest) {
        return consultations.announced().stream()
                .filter(consultation -> consultation.plan().equals(latest.plan().id())
                        && !consultation.version().equals(latest.id()))
                .toList();
    }
}
