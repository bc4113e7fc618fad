package org.throughline.summaries;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.Campaigns;
import org.throughline.campaigns.OwnPoints;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;

/** Tells apart what statements rest on: letters that many sent, and words of people's own. */
@Component
class CampaignsBehind {

    private final Campaigns campaigns;
    private final OwnPoints points;

    CampaignsBehind(Campaigns campaigns, OwnPoints points) {
        this.campaigns = campaigns;
        this.points = points;
    }

    /**
     * What a statement rests on, as far as it can be read.
     *
     * @param quotations where they stand now
     */
    record Resting(StatementId id, List<Passage> quotations, List<ContributionId> sources) {}

    /**
     * A constant number of statements to the database, however many there are and however much they carry.
     *
     * @param backing counts who said these
     */
    Map<StatementId, WithoutCampaigns> of(
            Collection<Resting> statements, Function<List<ContributionId>, Backing> backing) {
        Set<ContributionId> cited = new HashSet<>();
        Set<ContributionId> quoted = new HashSet<>();
        statements.forEach(one -> {
            cited.addAll(one.sources());
            one.quotations().forEach(passage -> quoted.add(passage.contribution()));
        });
        Map<ContributionId, CampaignLetter> letters = campaigns.among(cited);
        quoted.retainAll(letters.keySet());
        Map<ContributionId, List<org.throughline.copies.Passage>> added =
                quoted.isEmpty() ? Map.of() : SystemWork.call(() -> points.of(quoted));
        Map<StatementId, WithoutCampaigns> without = new HashMap<>();
        statements.forEach(one -> without.put(one.id(), of(one, letters, added, backing)));
        return without;
    }

    private static WithoutCampaigns of(
            Resting statement,
            Map<ContributionId, CampaignLetter> letters,
            Map<ContributionId, List<org.throughline.copies.Passage>> added,
            Function<List<ContributionId>, Backing> backing) {
        Map<ContributionId, CampaignLetter> copies = new LinkedHashMap<>();
        for (ContributionId source : statement.sources()) {
            CampaignLetter letter = letters.get(source);
            if (letter != null && !quotesAdded(statement, source, added.getOrDefault(source, List.of()))) {
                copies.put(source, letter);
            }
        }
        return new WithoutCampaigns(
                copies,
                backing.apply(statement.sources()),
                backing.apply(statement.sources().stream()
                        .filter(source -> !copies.containsKey(source))
                        .toList()));
    }

    private static boolean quotesAdded(
            Resting statement, ContributionId source, List<org.throughline.copies.Passage> added) {
        return statement.quotations().stream()
                .filter(quoted -> quoted.contribution().equals(source))
                .anyMatch(quoted ->
                        added.stream().anyMatch(own -> own.start() < quoted.to() && quoted.from() < own.end()));
    }
}
