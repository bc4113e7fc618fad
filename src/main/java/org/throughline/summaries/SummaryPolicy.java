package org.throughline.summaries;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who works on summaries, and what a statement and a reason must hold. */
@Component
class SummaryPolicy {

    static final int LONGEST_STATEMENT = 2_000;
    static final int LONGEST_REASON = 500;

    /** Words of all statements of a summary: two pages. */
    static final int LONGEST_SUMMARY = 1_000;

    private final Consultations consultations;
    private final PlanParts parts;

    SummaryPolicy(Consultations consultations, PlanParts parts) {
        this.consultations = consultations;
        this.parts = parts;
    }

    static boolean moderates(ConsultationView consultation) {
        return CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    /** Two people answer for a summary: whoever changed it last is not the one who signs. */
    static boolean maySign(PersonId editor) {
        return !editor.equals(CurrentPerson.require());
    }

    /** @throws AccessDeniedException unless the person at the keyboard moderates it */
    ConsultationView requireModerator(ConsultationId id) {
        ConsultationView consultation =
                consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("summaries.refused.unknown")));
        CurrentPerson.require(Role.MODERATOR, consultation.body());
        return consultation;
    }

    /** The part of this key, to a moderator of the consultation. */
    Part requirePart(ConsultationId id, String key) {
        return parts.find(requireModerator(id), key)
                .orElseThrow(() -> new Refused(Refusal.of("summaries.refused.unknown")));
    }

    static String statement(String typed, List<Refusal> refusals) {
        return words("words", SafeText.clean(typed), LONGEST_STATEMENT, refusals);
    }

    /** @throws Refused without a reason */
    static String reason(String typed) {
        List<Refusal> refusals = new ArrayList<>();
        String reason = words("reason", SafeText.line(typed), LONGEST_REASON, refusals);
        Refused.ifAny(refusals);
        return reason;
    }

    private static String words(String field, String clean, int longest, List<Refusal> refusals) {
        Refusal.ofWords(field, clean, longest, "summaries.refused." + field, "summaries.refused.long")
                .ifPresent(refusals::add);
        return clean;
    }
}
