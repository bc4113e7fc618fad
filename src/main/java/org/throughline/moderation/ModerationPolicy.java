package org.throughline.moderation;

import java.util.Set;
import org.throughline.contributions.ContributionView;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Who moderates what. That nobody decides about their own words is held by the contributions themselves, whoever asks. */
final class ModerationPolicy {

    static final int LONGEST_WORDS = 2_000;

    private ModerationPolicy() {}

    /** Whether the person at the keyboard is a moderator of the body that holds the consultation. */
    static boolean moderates(ConsultationView consultation) {
        return CurrentPerson.is(Role.MODERATOR, consultation.body());
    }

    /** @throws org.springframework.security.access.AccessDeniedException for a moderator of another body */
    static void requireModerator(ConsultationView consultation) {
        CurrentPerson.require(Role.MODERATOR, consultation.body());
    }

    /** Whether neither the moderator nor an organisation they may speak for said it. */
    static boolean isIndependent(PersonId moderator, Set<OrganisationId> represented, ContributionView contribution) {
        return !contribution.author().equals(moderator)
                && (contribution.organisation() == null || !represented.contains(contribution.organisation()));
    }
}
