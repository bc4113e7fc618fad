package org.throughline.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Moderating;
import org.throughline.plans.ConsultationId;

/** What moderators see before they put a text into a campaign, or join two: both side by side, and what would be counted then. */
@Service
public class CampaignBeside {

    private final CampaignRows campaigns;
    private final SortedTextRows rows;
    private final ForecastRows forecast;
    private final CampaignPolicy policy;
    private final Campaigns summaries;
    private final LetterComparison comparison;
    private final AlikeTexts alike;
    private final Discussions discussions;

    CampaignBeside(
            CampaignRows campaigns,
            SortedTextRows rows,
            ForecastRows forecast,
            CampaignPolicy policy,
            Campaigns summaries,
            LetterComparison comparison,
            AlikeTexts alike,
            Discussions discussions) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.forecast = forecast;
        this.policy = policy;
        this.summaries = summaries;
        this.comparison = comparison;
        this.alike = alike;
        this.discussions = discussions;
    }

    /** A text beside the letter of a campaign; nothing where the consultation has no such campaign or no such published text. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<TextBeside> text(ConsultationId consultation, CampaignLetter letter, ContributionId id) {
        policy.requireModerator(consultation);
        SortedText text = rows.isIn(id, consultation) ? rows.of(List.of(id)).get(id) : null;
        return campaigns
                .byLetter(consultation, letter)
                .filter(campaign -> text != null)
                .flatMap(campaign -> beside(campaign, Objects.requireNonNull(text)));
    }

    private Optional<TextBeside> beside(Campaign campaign, SortedText text) {
        List<CampaignId> together = campaigns.together(List.of(campaign.id()));
        return Optional.ofNullable(discussions.published(List.of(text.id())).get(text.id()))
                .map(words -> new TextBeside(
                        summary(campaign),
                        campaign.version(),
                        words,
                        comparison.of(campaign, words),
                        forecast.of(campaign, together, Set.of(text.id())),
                        CampaignPolicy.notIn(text, together).orElse(null)));
    }

    /** A campaign beside another one, to which it would be joined. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<CampaignsSideBySide> campaigns(
            ConsultationId consultation, CampaignLetter goes, CampaignLetter into) {
        policy.requireModerator(consultation);
        return campaigns
                .byLetter(consultation, into)
                .flatMap(stays -> campaigns.byLetter(consultation, goes).map(other -> beside(other, stays)));
    }

    private CampaignsSideBySide beside(Campaign goes, Campaign stays) {
        List<CampaignId> alone = campaigns.together(List.of(goes.id()));
        List<CampaignId> together = new ArrayList<>(campaigns.together(List.of(stays.id())));
        together.addAll(alone);
        return new CampaignsSideBySide(
                summary(stays),
                new CampaignJoining.Read(stays.id(), stays.version()),
                summary(goes),
                new CampaignJoining.Read(goes.id(), goes.version()),
                comparison.of(stays, goes),
                forecast.of(stays, together, Set.of()),
                CampaignPolicy.notJoined(goes, stays, alone).orElse(null));
    }

    private CampaignSummary summary(Campaign campaign) {
        return summaries.summaries(List.of(campaign)).getFirst();
    }

    /** Texts of their authors' own words that share some of a campaign's letter, those that share most first; at most ten. */
    @Moderating
    @Transactional(readOnly = true)
    public List<CampaignCopy> alike(ConsultationId consultation, CampaignLetter letter) {
        policy.requireModerator(consultation);
        return campaigns.byLetter(consultation, letter).map(alike::to).orElse(List.of());
    }
}
