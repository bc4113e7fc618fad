package org.throughline.moderation;

import java.util.Set;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Who moderates what, and what may be said about it. */
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

    /** @throws Refused when nothing is removed, or too much is said */
    static Decision checked(Decision decision) {
        return switch (decision) {
            case Decision.Publish publish -> publish;
            case Decision.Redact redact -> {
                if (redact.removed().isEmpty()) {
                    throw new Refused(Refusal.of("moderation.nothing-removed"));
                }
                yield redact;
            }
            case Decision.Withhold withhold -> new Decision.Withhold(withhold.reason(), words(withhold.words()));
        };
    }

    /** @throws Refused when too much is said */
    static String words(String said) {
        String clean = SafeText.clean(said);
        if (clean.codePointCount(0, clean.length()) > LONGEST_WORDS) {
            throw new Refused(Refusal.at("words", "moderation.words-too-long", LONGEST_WORDS));
        }
        return clean;
    }

    /** @throws Refused when nothing or too much is said */
    static String words(String said, String missing) {
        String clean = words(said);
        if (clean.isEmpty()) {
            throw new Refused(Refusal.at("words", missing));
        }
        return clean;
    }
}
