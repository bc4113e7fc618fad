package org.throughline.campaigns;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionView;
import org.throughline.copies.Sketch;

/** Finds texts that share some of a campaign's letter and were called nobody's copy: what a moderator may want to put in by hand. */
@Component
class AlikeTexts {

    private static final int MOST = 10;

    private final SortedTextRows rows;
    private final ReferenceLetters letters;
    private final GivenWords given;
    private final OwnPoints points;

    AlikeTexts(SortedTextRows rows, ReferenceLetters letters, GivenWords given, OwnPoints points) {
        this.rows = rows;
        this.letters = letters;
        this.given = given;
        this.points = points;
    }

    List<CampaignCopy> to(Campaign campaign) {
        ContributionView letter = letters.of(List.of(campaign)).get(campaign.id());
        if (letter == null) {
            return List.of();
        }
        Sketch sketch = Sketch.of(letter.text(), given.of(campaign.consultation()), Sorter.RULES);
        List<SortedText> texts = List.copyOf(rows.of(rows.sharing(campaign.consultation(), sketch.all(), MOST))
                .values());
        return points.compared(
                texts.stream()
                        .map(text -> text.in(campaign.id(), Standing.ALONE, 0, null))
                        .toList(),
                List.of(campaign));
    }
}
