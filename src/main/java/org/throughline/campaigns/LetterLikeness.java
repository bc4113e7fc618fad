package org.throughline.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.copies.Likeness;

/** How like a campaign's letter something is, by the measure with which texts are sorted, from 0 to 1; nothing where either shows no words. */
@Component
class LetterLikeness {

    private final ReferenceLetters letters;
    private final GivenWords given;
    private final Discussions discussions;

    LetterLikeness(ReferenceLetters letters, GivenWords given, Discussions discussions) {
        this.letters = letters;
        this.given = given;
        this.discussions = discussions;
    }

    @Nullable Double of(Campaign campaign, ContributionId text) {
        return between(
                        campaign,
                        letters.of(List.of(campaign)).get(campaign.id()),
                        discussions.published(List.of(text)).get(text))
                .orElse(null);
    }

    @Nullable Double of(Campaign campaign, Campaign other) {
        Map<CampaignId, ContributionView> words = letters.of(List.of(campaign, other));
        return between(campaign, words.get(campaign.id()), words.get(other.id()))
                .orElse(null);
    }

    Optional<Double> between(Campaign campaign, @Nullable ContributionView letter, @Nullable ContributionView text) {
        return letter == null || text == null || !letter.wordsShown() || !text.wordsShown()
                ? Optional.empty()
                : Optional.of(Likeness.between(letter.text(), text.text(), given.of(campaign.consultation())));
    }
}
