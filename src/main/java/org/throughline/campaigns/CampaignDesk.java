package org.throughline.campaigns;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.organisations.Directory;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * Where moderators decide what a machine cannot: which borderline texts are copies, which text or whole group is no campaign after all, and
 * who asked people to send it. Each decision has a reason that everybody reads, can be undone, and is never changed by sorting.
 */
@Service
public class CampaignDesk {

    private final CampaignRows campaigns;
    private final SortedTextRows rows;
    private final SortingRows sorting;
    private final CampaignDecisionRows decisions;
    private final CampaignPolicy policy;
    private final CampaignSteps steps;
    private final OwnPoints points;
    private final LetterLikeness likeness;
    private final ModeratedContributions moderated;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(
            CampaignRows campaigns,
            SortedTextRows rows,
            SortingRows sorting,
            CampaignDecisionRows decisions,
            CampaignPolicy policy,
            CampaignSteps steps,
            OwnPoints points,
            LetterLikeness likeness,
            ModeratedContributions moderated,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.sorting = sorting;
        this.decisions = decisions;
        this.policy = policy;
        this.steps = steps;
        this.points = points;
        this.likeness = likeness;
        this.moderated = moderated;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that these texts are copies of the campaign's letter, each a decision of its own.
     *
     * @param version the campaign's, as the moderator read it
     * @throws Refused without texts or a reason, for what is in it already or is compared with nothing, in a campaign that is set aside, when
     *     somebody else has decided meanwhile, and about the moderator's own text
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void join(CampaignId id, Collection<ContributionId> texts, int version, String reason) {
        Campaign campaign = steps.begin(id, version);
        CampaignPolicy.requireFound(campaign);
        String why = why(texts, reason);
        Map<CampaignId, Campaign> letters = campaigns.of(campaigns.together(Set.of(id))).stream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
        Set<CampaignId> touched = new HashSet<>(Set.of(id));
        for (SortedText text : steps.own(campaign, texts)) {
            Refused.ifAny(CampaignPolicy.notIn(text, letters.keySet()));
            Campaign letter =
                    text.standing() == Standing.BORDERLINE ? letters.getOrDefault(text.campaign(), campaign) : campaign;
            Edit edited = points.edit(text.id(), letter);
            steps.keep(campaign, CampaignDecisionKind.JOINED, text, why, likeness.of(letter, text.id()));
            rows.decide(campaign.consultation(), text.decided(Standing.COPY, letter.id(), edited, Decided.JOINED));
            if (text.campaign() != null) {
                touched.add(text.campaign());
            }
        }
        steps.finish(campaign, touched);
    }

    /**
     * Says that these texts, which are copies in the campaign or may be, are their authors' own words.
     *
     * @param version the campaign's, as the moderator read it
     * @throws Refused without texts or a reason, when somebody else has decided meanwhile, and about the moderator's own text
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void separate(CampaignId id, Collection<ContributionId> texts, int version, String reason) {
        Campaign campaign = steps.begin(id, version);
        String why = why(texts, reason);
        List<CampaignId> together = campaigns.together(Set.of(id));
        for (SortedText text : steps.own(campaign, texts)) {
            if (!together.contains(text.campaign()) || text.standing() == Standing.ALONE) {
                throw new Refused(Refusal.of("campaigns.refused.not-in"));
            }
            steps.keep(campaign, CampaignDecisionKind.SEPARATED, text, why);
            rows.decide(
                    campaign.consultation(),
                    text.decided(Standing.ALONE, text.campaign(), text.edited(), Decided.SEPARATED));
        }
        steps.finish(campaign, Set.of(id));
    }

    /**
     * Says that the whole is no campaign: all its texts, and copies that come later, count as people's own words.
     *
     * @throws Refused without a reason, when it is set aside already, and when somebody else has decided meanwhile
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void setAside(CampaignId id, int version, String reason) {
        Campaign campaign = steps.begin(id, version);
        String why = CampaignPolicy.reason(reason);
        if (campaign.state() == CampaignState.SET_ASIDE) {
            throw new Refused(Refusal.of("campaigns.refused.changed"));
        }
        steps.keep(campaign, CampaignDecisionKind.SET_ASIDE, null, why);
        campaigns.set(id, CampaignState.SET_ASIDE);
        steps.finish(campaign, Set.of(id));
    }

    /**
     * Says which organisation asked people to send the letter.
     *
     * @param sender its name as it is written here; empty takes the name away
     * @throws Refused without a reason, where no organisation has this name, and when somebody else has decided meanwhile
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void name(CampaignId id, String sender, int version, String reason) {
        Campaign campaign = steps.begin(id, version);
        String why = CampaignPolicy.reason(reason);
        OrganisationId organisation = organisation(sender);
        steps.keep(campaign, CampaignDecisionKind.NAMED, null, why);
        campaigns.name(id, organisation);
        steps.finish(campaign, Set.of(id));
    }

    private @Nullable OrganisationId organisation(String name) {
        return name.isBlank()
                ? null
                : directory.find(name.strip(), null).organisations().stream()
                        .filter(found -> found.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(Refusal.at("sender", "campaigns.refused.sender")))
                        .id();
    }

    /**
     * Makes it as it was before the decision.
     *
     * @throws Refused when the same was decided anew since, or the text is gone
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void undo(CampaignDecisionId id) {
        CampaignDecision.Kept kept =
                decisions.find(id).orElseThrow(() -> new AccessDeniedException("No such decision"));
        policy.requireModerator(kept.consultation());
        sorting.lock(kept.consultation());
        CampaignDecision decision = kept.decision();
        if (decision.undone() || !decisions.isLast(kept)) {
            throw new Refused(Refusal.of("campaigns.refused.changed"));
        }
        Campaign campaign = campaigns.of(List.of(decision.campaign())).getFirst();
        Set<CampaignId> touched = new HashSet<>(Set.of(campaign.id()));
        switch (decision.kind()) {
            case SET_ASIDE -> campaigns.set(campaign.id(), CampaignState.FOUND);
            case NAMED -> campaigns.name(campaign.id(), kept.before().sender());
            case MERGED -> {
                CampaignId other = Objects.requireNonNull(kept.other());
                campaigns.part(other);
                campaigns.advance(other);
                touched.add(other);
            }
            case JOINED, SEPARATED -> {
                restore(kept);
                if (kept.before().campaign() != null) {
                    touched.add(kept.before().campaign());
                }
            }
        }
        decisions.undo(id, clock.instant());
        events.publishEvent(new CampaignDecisionUndone(campaign.id().value(), campaign.consultation(), decision.id()));
        steps.finish(campaign, touched);
    }

    private void restore(CampaignDecision.Kept kept) {
        ContributionId id = Objects.requireNonNull(kept.decision().contribution());
        moderated.requireMayDecide(id);
        SortedText text = rows.of(List.of(id)).get(id);
        if (text == null) {
            throw new Refused(Refusal.of("campaigns.refused.gone"));
        }
        CampaignDecision.Before before = kept.before();
        rows.decide(
                kept.consultation(),
                text.decided(
                        Objects.requireNonNull(before.standing()),
                        before.campaign(),
                        before.edited(),
                        before.decided()));
    }

    /** Has everything in the consultation sorted anew; what was decided stays. */
    @Moderating
    @Transactional
    public void sortAgain(ConsultationId consultation) {
        policy.requireModerator(consultation);
        sorting.wantWhole(consultation);
    }

    private static String why(Collection<ContributionId> texts, String reason) {
        if (texts.isEmpty()) {
            throw new Refused(Refusal.at("texts", "campaigns.refused.texts"));
        }
        return CampaignPolicy.reason(reason);
    }
}
