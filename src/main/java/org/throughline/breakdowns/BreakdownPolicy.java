package org.throughline.breakdowns;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who sees numbers as counted: those who moderate the consultation. Everybody else is told no small ones. */
@Component
class BreakdownPolicy {

    private final Consultations consultations;

    BreakdownPolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    /** @throws AccessDeniedException unless the person at the keyboard moderates the consultation */
    void requireModerator(ConsultationId id) {
        ConsultationView consultation =
                consultations.byId(id).orElseThrow(() -> new AccessDeniedException("No such consultation"));
        CurrentPerson.require(Role.MODERATOR, consultation.body());
    }
}
