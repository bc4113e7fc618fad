package org.throughline.campaigns;

import java.util.List;
import org.throughline.contributions.ContributionView;
import org.throughline.copies.Difference;
import org.throughline.copies.Passage;

/**
 * One copy of a letter.
 *
 * @param own the passages that its sender added: their own points
 */
public record CampaignCopy(ContributionView contribution, Edit edit, List<Difference> differences, List<Passage> own) {

    public CampaignCopy {
        differences = List.copyOf(differences);
        own = List.copyOf(own);
    }

    /** Its text beside the letter's. */
    public MarkedWords marked() {
        return MarkedWords.of(contribution.text(), differences);
    }
}
