package org.throughline.briefs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who tags, bundles, reads, answers and publishes, and what a brief must hold. */
@Component
class BriefPolicy {

    static final int MOST_ITEMS = 100;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_WORDS = 10_000;

    private final Consultations consultations;

    BriefPolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("briefs.refused.unknown")));
    }

    /** Whether the person at the keyboard is a moderator of the body that holds the consultation. */
    boolean moderates(ConsultationView consultation) {
        return CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    ConsultationView requireModerator(ConsultationId id) {
        ConsultationView view = consultation(id);
        CurrentPerson.require(Role.MODERATOR, view.body());
        return view;
    }

    /** A reader is named in the brief and holds a role in the body now: whoever has left it reads no more. */
    boolean isReader(Brief brief, ConsultationView consultation) {
        return CurrentPerson.get()
                .filter(person -> brief.readers().contains(person.id()))
                .filter(person ->
                        person.grants().stream().anyMatch(grant -> grant.body().equals(consultation.body())))
                .isPresent();
    }

    /** @throws AccessDeniedException unless the person at the keyboard reads this brief */
    PersonId requireReader(Brief brief) {
        if (!isReader(brief, consultation(brief.consultation()))) {
            throw new AccessDeniedException("Not a reader of this brief");
        }
        return CurrentPerson.require();
    }

    boolean mayRead(Brief brief, ConsultationView consultation) {
        return brief.isPublished() || isReader(brief, consultation) || moderates(consultation);
    }

    static List<Refusal> refusals(NewBrief brief) {
        List<Refusal> refusals = new ArrayList<>();
        line("title", brief.title(), refusals);
        line("panel", brief.panel(), refusals);
        words("question", brief.question(), refusals);
        if (brief.items().isEmpty() || brief.items().size() > MOST_ITEMS) {
            refusals.add(Refusal.at("items", "briefs.refused.items", MOST_ITEMS));
        }
        if (brief.readers().isEmpty()) {
            refusals.add(Refusal.at("readers", "briefs.refused.readers"));
        }
        return refusals;
    }

    private static void line(String field, String text, List<Refusal> refusals) {
        filled(field, text, LONGEST_LINE, refusals);
    }

    static void words(String field, String text, List<Refusal> refusals) {
        filled(field, text, LONGEST_WORDS, refusals);
    }

    private static void filled(String field, String text, int longest, List<Refusal> refusals) {
        Refusal.ofWords(field, text, longest, "briefs.refused." + field, "briefs.refused.long")
                .ifPresent(refusals::add);
    }
}
