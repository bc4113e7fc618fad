package org.throughline.summaries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/**
 * A statement for those who work on it.
 *
 * @param state as what it rests on is now: without a quotation that can be read, it is re-opened whatever is kept
 * @param campaigns who stands behind it with and without campaigns
 * @param also whom it carries without quoting them
 */
public record StatementView(
        StatementId id,
        int version,
        StatementState state,
        @Nullable Reopening reopened,
        @Nullable UUID theme,
        String words,
        List<QuotationView> quotations,
        List<ContributionId> also,
        Backing backing,
        WithoutCampaigns campaigns) {

    static StatementView of(
            Statement kept, Map<ContributionId, ContributionView> readable, WithoutCampaigns campaigns) {
        List<QuotationView> quotations = kept.quotations().stream()
                .map(passage -> QuotationView.of(passage, readable.get(passage.contribution())))
                .toList();
        boolean lost = quotations.isEmpty() || quotations.stream().anyMatch(one -> one.words() == null);
        StatementState state = lost && kept.state() == StatementState.ACCEPTED ? StatementState.REOPENED : kept.state();
        return new StatementView(
                kept.id(),
                kept.version(),
                state,
                state == StatementState.REOPENED && kept.reopened() == null ? Reopening.NOT_SHOWN : kept.reopened(),
                kept.theme(),
                kept.words(),
                quotations,
                kept.also(),
                campaigns.with(),
                campaigns);
    }
}
