package org.throughline.campaigns;

import java.util.Collection;
import java.util.Optional;
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

    /** @throws Refused when it was joined to another, which has its counts */
    static void requireOwnCounts(Campaign campaign) {
        if (campaign.state() == CampaignState.JOINED) {
            throw new Refused(Refusal.of("campaigns.refused.changed"));
        }
    }

    /** @throws Refused when it is set aside: nothing is put into what is no campaign */
    static void requireFound(Campaign campaign) {
        if (campaign.state() == CampaignState.SET_ASIDE) {
            throw new Refused(Refusal.of("campaigns.refused.aside"));
        }
    }

    /**
     * Why a text cannot be put into a campaign.
     *
     * @param together the campaign and those whose copies are counted with it
     */
    static Optional<Refusal> notIn(SortedText text, Collection<CampaignId> together) {
        if (text.standing() == Standing.UNCOMPARED) {
            return Optional.of(Refusal.of("campaigns.refused.uncompared"));
        }
        boolean in = text.standing() == Standing.COPY && together.contains(text.campaign());
        return in ? Optional.of(Refusal.of("campaigns.refused.in")) : Optional.empty();
    }

    /**
     * Why a campaign cannot be joined to another.
     *
     * @param together the campaign that would be joined, and those whose copies are counted with it
     */
    static Optional<Refusal> notJoined(Campaign campaign, Campaign into, Collection<CampaignId> together) {
        if (campaign.id().equals(into.id()) || !campaign.consultation().equals(into.consultation())) {
            return Optional.of(Refusal.of("campaigns.refused.same"));
        }
        return together.size() > 1 ? Optional.of(Refusal.of("campaigns.refused.others")) : Optional.empty();
    }

    /** The reason as it is published. */
    static String reason(String words) {
        String clean = SafeText.clean(words);
        Refused.ifAny(
                Refusal.ofWords("reason", clean, LONGEST_REASON, "campaigns.refused.reason", "campaigns.refused.long"));
        return clean;
    }
}
