package org.throughline.themes;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who may see and sort: moderators of the body that holds the consultation. */
@Component
class ThemePolicy {

    private final Consultations consultations;

    ThemePolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    /** @throws AccessDeniedException unless the person at the keyboard moderates this consultation */
    ConsultationView requireModerator(ConsultationId id) {
        ConsultationView view = consultation(id);
        CurrentPerson.require(Role.MODERATOR, view.body());
        return view;
    }

    boolean moderates(ConsultationId id) {
        return CurrentPerson.is(Role.MODERATOR, consultation(id).body());
    }

    ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new AccessDeniedException("No such consultation"));
    }
}
