package org.throughline.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/**
 * A campaign to read.
 *
 * @param reference the letter, as one person sent it; absent where nobody who sent it shows their words
 * @param joined the letters of campaigns that moderators joined to it
 * @param sender the name of the organisation that asked people to send it, if that is known
 * @param arrivals how many copies came on each day on which any came
 * @param version of what moderators decided about it
 */
public record CampaignView(
        CampaignId id,
        ConsultationView consultation,
        CampaignLetter letter,
        CampaignCounts counts,
        CampaignState state,
        int version,
        @Nullable ContributionView reference,
        List<Joined> joined,
        @Nullable String sender,
        SortedMap<LocalDate, Integer> arrivals) {

    /**
     * Another letter whose copies are counted here.
     *
     * @param words as one person sent it; absent where nobody who sent it shows theirs
     */
    public record Joined(CampaignLetter letter, @Nullable ContributionView words) {}

    public CampaignView {
        joined = List.copyOf(joined);
    }
}
