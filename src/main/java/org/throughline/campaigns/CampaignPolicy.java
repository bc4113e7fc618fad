package org.throughline.campaigns;

import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who decides about campaigns, and what a decision needs. */
@Component
class CampaignPolicy {

    static final int LONGEST_REASON = 1_000;

    private final Consultations consultations;

    CampaignPolicy(Consultations consultations) {
        this.consultations = consultations;
    }

    private ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("campaigns.refused.unknown")));
    }

    /** Whether the person at the keyboard is a moderator of the body that holds the consultation. */
    boolean moderates(ConsultationId id) {
        return CurrentPerson.is(Role.MODERATOR, consultation(id).body());
    }

    void requireModerator(ConsultationId id) {
        CurrentPerson.require(Role.MODERATOR, consultation(id).body());
    }

    /** @throws Refused when somebody else has decided since this was read */
    static void requireUnchanged(Campaign campaign, int version) {
        if (campaign.version() != version) {
            throw new Refused(Refusal.of("campaigns.refused.changed"));
        }
    }

    /** The reason as it is published. */
    static String reason(String words) {
        String clean = SafeText.clean(words);
        Refused.ifAny(
                Refusal.ofWords("reason", clean, LONGEST_REASON, "campaigns.refused.reason", "campaigns.refused.long"));
        return clean;
    }
}
