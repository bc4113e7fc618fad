package org.throughline.ownplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.Spelled;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.SectionId;

/** Who may put a plan of an organisation beside that of a consultation, what must be known of it, and who hides it. */
@Component
class OwnPlanPolicy {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_ABOUT = 300;
    static final int LONGEST_REASON = 1_000;
    static final int MOST_SECTIONS = 30;

    private final Organisations organisations;
    private final Consultations consultations;

    OwnPlanPolicy(Organisations organisations, Consultations consultations) {
        this.organisations = organisations;
        this.consultations = consultations;
    }

    /** Whether the person at the keyboard may speak for the organisation. */
    boolean speaksFor(OrganisationId organisation) {
        return CurrentPerson.id()
                .filter(person -> organisations.represents(person, organisation))
                .isPresent();
    }

    /** @throws AccessDeniedException unless the person at the keyboard may speak for the organisation */
    void requireSpeaker(OrganisationId organisation) {
        if (!speaksFor(organisation)) {
            throw new AccessDeniedException("Nobody who speaks for this organisation");
        }
    }

    /** @throws AccessDeniedException unless the person at the keyboard may speak for the organisation whose plan it is */
    OwnPlan requireSpeaker(Optional<OwnPlan> plan) {
        return plan.filter(found -> speaksFor(found.organisation()))
                .orElseThrow(() -> new AccessDeniedException("Nobody who speaks for this organisation"));
    }

    /**
     * @throws AccessDeniedException unless the person at the keyboard is a moderator of the body that holds the consultation
     * @throws Refused about the plan of an organisation for which they may speak themselves
     */
    OwnPlan requireModerator(Optional<OwnPlan> plan) {
        OwnPlan found = plan.orElseThrow(() -> new AccessDeniedException("No such plan"));
        requireModerator(found.consultation());
        if (speaksFor(found.organisation())) {
            throw new Refused(Refusal.of("ownplans.refused.own"));
        }
        return found;
    }

    void requireModerator(ConsultationId consultation) {
        CurrentPerson.require(Role.MODERATOR, announced(consultation).body());
    }

    /** An announced consultation, whether it is coming, open or closed: what organisations plan matters after the close as well. */
    ConsultationView announced(ConsultationId id) {
        return consultations
                .byId(id)
                .filter(consultation -> consultation.phase() != Phase.DRAFT)
                .orElseThrow(() -> new Refused(Refusal.of("ownplans.refused.unknown")));
    }

    /**
     * What keeps this from being shown, each beside its field.
     *
     * @param said with its texts cleaned
     * @param contents the sections that there are
     */
    static List<Refusal> refusals(OwnPlanDetails said, Set<SectionId> contents, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        words("title", said.title(), LONGEST_TITLE).ifPresent(refusals::add);
        words("about", said.about(), LONGEST_ABOUT).ifPresent(refusals::add);
        WebLink.refusal(said.link()).ifPresent(refusals::add);
        if (said.dated() == null) {
            refusals.add(Refusal.at("dated", "ownplans.refused.dated"));
        } else if (said.dated().isAfter(today)) {
            refusals.add(Refusal.at("dated", "ownplans.refused.dated-to-come"));
        }
        if (said.sections().isEmpty() || !contents.containsAll(said.sections())) {
            refusals.add(Refusal.at("sections", "ownplans.refused.sections"));
        } else if (said.sections().size() > MOST_SECTIONS) {
            refusals.add(Refusal.at("sections", "ownplans.refused.sections-many", MOST_SECTIONS));
        }
        return refusals;
    }

    private static Optional<Refusal> words(String field, String words, int longest) {
        return Refusal.ofWords(field, words, longest, "ownplans.refused." + field, "ownplans.refused.long");
    }

    /** @throws Refused when somebody has changed it since it was read, a moderator has hidden it, or it is gone */
    static void requireChangeable(OwnPlan plan, int revision) {
        if (plan.state() != OwnPlanState.SHOWN) {
            throw new Refused(Refusal.of("ownplans.refused." + Spelled.of(plan.state())));
        }
        if (plan.revision() != revision) {
            throw new Refused(Refusal.of("ownplans.refused.changed"));
        }
    }

    /** The reason as it is published. */
    static String reason(String words) {
        String clean = SafeText.clean(words);
        Refused.ifAny(
                Refusal.ofWords("reason", clean, LONGEST_REASON, "ownplans.refused.reason", "ownplans.refused.long"));
        return clean;
    }
}
