package org.throughline.campaigns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;

/** What every decision about a campaign begins and ends with. Part of the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignSteps {

    private final CampaignRows campaigns;
    private final SortedTextRows rows;
    private final SortingRows sorting;
    private final CampaignDecisionRows decisions;
    private final CampaignPolicy policy;
    private final ModeratedContributions moderated;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignSteps(
            CampaignRows campaigns,
            SortedTextRows rows,
            SortingRows sorting,
            CampaignDecisionRows decisions,
            CampaignPolicy policy,
            ModeratedContributions moderated,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.sorting = sorting;
        this.decisions = decisions;
        this.policy = policy;
        this.moderated = moderated;
        this.events = events;
        this.clock = clock;
    }

    /** The campaign as it is now, in which nothing else moves until the transaction ends. */
    Campaign begin(CampaignId id, int version) {
        Campaign before = campaigns.of(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No such campaign"));
        policy.requireModerator(before.consultation());
        sorting.lock(before.consultation());
        Campaign campaign = campaigns.of(List.of(id)).getFirst();
        CampaignPolicy.requireUnchanged(campaign, version);
        CampaignPolicy.requireOwnCounts(campaign);
        return campaign;
    }

    /** Those of these texts that are in the consultation and about which the moderator may decide. */
    List<SortedText> own(Campaign campaign, Collection<ContributionId> ids) {
        var known = rows.of(ids);
        List<SortedText> texts = new ArrayList<>();
        for (ContributionId id : new HashSet<>(ids)) {
            SortedText text = known.get(id);
            if (text == null || !rows.isIn(id, campaign.consultation())) {
                throw new Refused(Refusal.of("campaigns.refused.gone"));
            }
            moderated.requireMayDecide(id);
            texts.add(text);
        }
        return texts;
    }

    void keep(Campaign campaign, CampaignDecisionKind kind, @Nullable SortedText text, String reason) {
        keep(campaign, kind, text, reason, null);
    }

    /** @param likeness as the machine measures it; absent where it was not asked or cannot tell */
    void keep(
            Campaign campaign,
            CampaignDecisionKind kind,
            @Nullable SortedText text,
            String reason,
            @Nullable Double likeness) {
        ContributionId about = text == null ? null : text.id();
        CampaignDecision.Before before =
                text == null ? CampaignDecision.Before.of(campaign) : CampaignDecision.Before.of(text);
        insert(campaign, kind, about, null, likeness, reason, before);
        UUID subject = campaign.id().value();
        events.publishEvent(
                about == null
                        ? new CampaignDecided(subject, campaign.consultation(), kind)
                        : new CampaignTextDecided(about.value(), campaign.consultation(), campaign.id(), kind));
    }

    /** That another campaign is the same one. */
    void keepJoined(Campaign campaign, Campaign other, String reason, @Nullable Double likeness) {
        insert(
                campaign,
                CampaignDecisionKind.MERGED,
                null,
                other,
                likeness,
                reason,
                CampaignDecision.Before.of(campaign));
        events.publishEvent(new CampaignsJoined(campaign.id().value(), campaign.consultation(), other.id()));
    }

    private void insert(
            Campaign campaign,
            CampaignDecisionKind kind,
            @Nullable ContributionId about,
            @Nullable Campaign other,
            @Nullable Double likeness,
            String reason,
            CampaignDecision.Before before) {
        CampaignDecision decision = new CampaignDecision(
                new CampaignDecisionId(Ids.next()),
                campaign.id(),
                kind,
                about,
                other == null ? null : other.letter(),
                likeness,
                reason,
                clock.instant(),
                false);
        decisions.insert(
                new CampaignDecision.Kept(decision, campaign.consultation(), before, other == null ? null : other.id()),
                CurrentPerson.require());
    }

    /** Whoever has read the campaign before must read it again; all counts are made anew. */
    void finish(Campaign campaign, Set<CampaignId> touched) {
        campaigns.advance(campaign.id());
        campaigns.count(touched);
        sorting.count(campaign.consultation());
    }
}
