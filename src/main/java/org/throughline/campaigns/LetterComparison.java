package org.throughline.campaigns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionView;
import org.throughline.copies.Differences;

/** Sets words beside a campaign's letter. */
@Component
class LetterComparison {

    private final ReferenceLetters letters;
    private final LetterLikeness likeness;

    LetterComparison(ReferenceLetters letters, LetterLikeness likeness) {
        this.letters = letters;
        this.likeness = likeness;
    }

    WordsBeside of(Campaign campaign, ContributionView text) {
        return between(campaign, letters.of(List.of(campaign)).get(campaign.id()), text);
    }

    WordsBeside of(Campaign campaign, Campaign other) {
        Map<CampaignId, ContributionView> words = letters.of(List.of(campaign, other));
        return between(campaign, words.get(campaign.id()), words.get(other.id()));
    }

    private WordsBeside between(Campaign campaign, @Nullable ContributionView letter, @Nullable ContributionView text) {
        String theirs = letter == null ? null : letter.text();
        String other = text == null || !text.wordsShown() ? null : text.text();
        return theirs == null || other == null
                ? new WordsBeside(theirs, other, null, null)
                : new WordsBeside(
                        theirs,
                        other,
                        MarkedWords.of(other, Differences.between(theirs, other)),
                        likeness.between(campaign, letter, text).orElse(null));
    }
}
