package org.throughline.themes;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who may see and sort: moderators of the body that holds the consultation. */
@Component
class ThemePolicy {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_REASON = 500;

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

    /** @throws Refused without a title, and for one that is too long */
    static String title(String typed) {
        String title = SafeText.clean(typed);
        Refused.ifAny(Refusal.ofWords("title", title, LONGEST_TITLE, "themes.refused.title", "themes.refused.long"));
        return title;
    }

    /** @throws Refused without a reason, and for one that is too long */
    static String reason(String typed) {
        String reason = SafeText.clean(typed);
        Refused.ifAny(
                Refusal.ofWords("reason", reason, LONGEST_REASON, "themes.refused.reason", "themes.refused.long"));
        return reason;
    }
}
