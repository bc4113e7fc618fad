package org.throughline.organisations;

import java.util.Comparator;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/** Who may decide for an organisation, and who about one. */
@Component
class Leading {

    private final OrganisationQueries queries;

    Leading(OrganisationQueries queries) {
        this.queries = queries;
    }

    /** @throws AccessDeniedException unless the person at the keyboard leads the organisation */
    PersonId requireLead(OrganisationId organisation) {
        PersonId person = CurrentPerson.require();
        if (!isLead(person, organisation)) {
            throw new AccessDeniedException("Not a lead of this organisation");
        }
        return person;
    }

    boolean isLead(PersonId person, OrganisationId organisation) {
        return queries.role(person, organisation)
                .filter(OrganisationPolicy::mayManage)
                .isPresent();
    }

    /** Organisations belong to no body, so a moderator of any body looks after them. */
    static boolean isModerator(SignedInPerson person) {
        return person.grants().stream().anyMatch(grant -> grant.role() == Role.MODERATOR);
    }

    /** The body for which the person at the keyboard moderates, the first of several. */
    static BodyId moderatedBody() {
        Set<Grant> grants = CurrentPerson.get().map(SignedInPerson::grants).orElse(Set.of());
        return grants.stream()
                .filter(grant -> grant.role() == Role.MODERATOR)
                .map(Grant::body)
                .min(Comparator.comparing(BodyId::value))
                .orElseThrow(() -> new AccessDeniedException("Not a moderator"));
    }

    /** @throws Refused for a moderator who speaks for the organisation: another decides */
    PersonId requireIndependent(OrganisationId organisation) {
        PersonId moderator = CurrentPerson.require();
        if (queries.role(moderator, organisation).isPresent()) {
            throw new Refused(Refusal.of("organisations.refused.own"));
        }
        return moderator;
    }
}
