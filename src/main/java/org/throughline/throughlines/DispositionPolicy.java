package org.throughline.throughlines;

import java.util.Collection;
import java.util.Optional;
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
import org.throughline.plans.Phase;

/** Who decides what became of a contribution, who closes out, and what a decision needs. */
@Component
class DispositionPolicy {

    static final int LONGEST_REASON = 500;
    static final int MOST_AT_ONCE = 200;

    private final Consultations consultations;

    DispositionPolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("throughlines.refused.unknown")));
    }

    /** Whether the person at the keyboard moderates for the body that holds the consultation. */
    static boolean moderates(ConsultationView consultation) {
        return CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    /** Whether the person at the keyboard answers for the body that holds the consultation. */
    static boolean closesOut(ConsultationView consultation) {
        return CurrentPerson.is(Role.OWNER, consultation.body());
    }

    /** @throws AccessDeniedException unless the person at the keyboard moderates it */
    ConsultationView requireModerator(ConsultationId id) {
        ConsultationView consultation = consultation(id);
        CurrentPerson.require(Role.MODERATOR, consultation.body());
        return consultation;
    }

    /** @throws AccessDeniedException unless the person at the keyboard answers for its body */
    ConsultationView requireOwner(ConsultationId id) {
        ConsultationView consultation = consultation(id);
        CurrentPerson.require(Role.OWNER, consultation.body());
        return consultation;
    }

    /** The reason as everybody reads it. */
    static String reason(String typed) {
        String reason = SafeText.line(typed);
        Refused.ifAny(Refusal.ofWords(
                "reason", reason, LONGEST_REASON, "throughlines.refused.reason", "throughlines.refused.long"));
        return reason;
    }

    static void requireSome(Collection<?> chosen) {
        Refused.ifAny(
                chosen.isEmpty() || chosen.size() > MOST_AT_ONCE
                        ? Optional.of(Refusal.at("chosen", "throughlines.refused.chosen", MOST_AT_ONCE))
                        : Optional.empty());
    }

    static Optional<Refusal> notOver(ConsultationView consultation) {
        return consultation.phase() == Phase.CLOSED
                ? Optional.empty()
                : Optional.of(Refusal.of("throughlines.refused.open"));
    }
}
