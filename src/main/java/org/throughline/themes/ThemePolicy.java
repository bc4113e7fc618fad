package org.throughline.themes;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
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

    static List<Refusal> title(String field, String title) {
        return words(field, title, "themes.refused.title", LONGEST_TITLE);
    }

    static List<Refusal> reason(String reason) {
        return words("reason", reason, "themes.refused.reason", LONGEST_REASON);
    }

    private static List<Refusal> words(String field, String words, String missing, int longest) {
        if (words.isBlank()) {
            return List.of(Refusal.at(field, missing));
        }
        return words.length() > longest ? List.of(Refusal.at(field, "themes.refused.long", longest)) : List.of();
    }
}
