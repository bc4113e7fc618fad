package org.throughline.campaigns;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;

/** The letters of campaigns, in the words of somebody who shows theirs. */
@Component
class ReferenceLetters {

    /** If the letter itself is not shown, one of so many that are most like it is. */
    private static final int TRIED = 5;

    private final SortedTextRows rows;
    private final Discussions discussions;

    ReferenceLetters(SortedTextRows rows, Discussions discussions) {
        this.rows = rows;
        this.discussions = discussions;
    }

    /** Campaigns without one are left out. At most five statements, and six more where the author of a letter hides their words. */
    Map<CampaignId, ContributionView> of(Collection<Campaign> campaigns) {
        Map<CampaignId, List<ContributionId>> references = new HashMap<>();
        campaigns.forEach(campaign -> references.put(campaign.id(), List.of(campaign.reference())));
        Map<CampaignId, ContributionView> letters = new HashMap<>(shown(references));
        List<CampaignId> hidden = references.keySet().stream()
                .filter(id -> !letters.containsKey(id))
                .toList();
        letters.putAll(shown(rows.mostAlike(hidden, TRIED)));
        return letters;
    }

    private Map<CampaignId, ContributionView> shown(Map<CampaignId, List<ContributionId>> tried) {
        Map<ContributionId, ContributionView> published = discussions.published(
                tried.values().stream().flatMap(List::stream).toList());
        Map<CampaignId, ContributionView> letters = new HashMap<>();
        tried.forEach((campaign, ids) -> ids.stream()
                .map(published::get)
                .filter(letter -> letter != null && letter.wordsShown())
                .findFirst()
                .ifPresent(letter -> letters.put(campaign, letter)));
        return letters;
    }
}
