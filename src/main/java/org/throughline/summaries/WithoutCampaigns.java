package org.throughline.summaries;

import java.util.List;
import java.util.Map;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.contributions.ContributionId;

/**
 * Who stands behind a statement with and without campaigns, by what can be read and what moderators have decided about campaigns now. See
 * docs/decisions/0080-with-and-without-campaigns-behind-a-statement.md.
 *
 * @param copies those of its sources that are copies of a letter that many sent, with the campaign; a copy is none here if the statement
 *     quotes what its sender added
 * @param with of all its sources
 * @param without of those that are no copy
 */
public record WithoutCampaigns(Map<ContributionId, CampaignLetter> copies, Backing with, Backing without) {

    static final WithoutCampaigns NOTHING =
            new WithoutCampaigns(Map.of(), Backing.of(List.of()), Backing.of(List.of()));

    /** The campaigns whose letters are among the sources, in the order of their letters. */
    public List<CampaignLetter> letters() {
        return copies.values().stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }
}
