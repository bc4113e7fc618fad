package org.throughline.changes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Discussions;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;
import org.throughline.plans.SectionId;

/** How much was said about the sections of a plan; two statements for each consultation on it. */
@Component
class SaidSoFar {

    private final Consultations consultations;
    private final Discussions discussions;

    SaidSoFar(Consultations consultations, Discussions discussions) {
        this.consultations = consultations;
        this.discussions = discussions;
    }

    /** Published comments by section, over all consultations on the plan; a section without any is absent. */
    Map<SectionId, Integer> about(PlanId plan) {
        Map<SectionId, Integer> said = new HashMap<>();
        consultations.announced().stream()
                .filter(consultation -> consultation.plan().equals(plan))
                .forEach(consultation -> discussions
                        .counts(consultation.id())
                        .sections()
                        .forEach((section, voices) -> said.merge(section, voices.total(), Integer::sum)));
        return said;
    }
}
