package org.throughline.contributions;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;

/** Who may see a contribution that is not published, and who may decide about one. */
@Component
class DecisionPolicy {

    private final Consultations consultations;
    private final Organisations organisations;

    DecisionPolicy(Consultations consultations, Organisations organisations) {
        this.consultations = consultations;
        this.organisations = organisations;
    }

    /** Published contributions are everybody's; others are their author's and the body's moderators'. */
    boolean mayRead(State state, PersonId author, ConsultationId consultation) {
        return state == State.PUBLISHED || isReader(author) || moderates(consultation);
    }

    /** Whether the person at the keyboard is this person. */
    boolean isReader(PersonId author) {
        return CurrentPerson.id().filter(author::equals).isPresent();
    }

    /** Whether the person at the keyboard is a moderator of the body that holds the consultation. */
    boolean moderates(ConsultationId consultation) {
        return CurrentPerson.get().isPresent()
                && consultations
                        .byId(consultation)
                        .filter(view -> CurrentPerson.is(Role.MODERATOR, view.body()))
                        .isPresent();
    }

    /**
     * @throws AccessDeniedException for a moderator of another body
     * @throws Refused for what the moderator wrote or what an organisation said for which the moderator may speak
     */
    void requireMayDecide(Contribution contribution) {
        if (!moderates(contribution.consultation())) {
            throw new AccessDeniedException("Not a moderator of this consultation");
        }
        if (isReader(contribution.author())) {
            throw new Refused(Refusal.of("contributions.decide-own"));
        }
        OrganisationId organisation = contribution.organisation();
        if (organisation != null && organisations.represents(CurrentPerson.require(), organisation)) {
            throw new Refused(Refusal.of("contributions.decide-own-organisation"));
        }
    }
}
