package org.throughline.summaries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/**
 * A summary for everybody.
 *
 * @param signed absent while nobody has signed it
 * @param parts of the plan that have a signed summary, in the order of the document, the whole first
 */
public record SummaryView(
        ConsultationView consultation, Part part, @Nullable Signed signed, List<Part> parts) {

    /** Whether this is the whole consultation, of which only parts have a signed summary so far. */
    public boolean isInPartsOnly() {
        return signed == null && part.kind() == Part.Kind.WHOLE && !parts.isEmpty();
    }

    /**
     * What was signed, and what has become of it since.
     *
     * @param editor who wrote it last
     * @param coverage at the moment of the signature
     * @param revised whether it was changed since, so that it is to be signed again
     */
    public record Signed(
            Instant at,
            String signer,
            String editor,
            Coverage coverage,
            boolean revised,
            List<PublishedStatement> statements,
            List<PublishedLeftOut> leftOut) {}

    /**
     * @param words absent where words of somebody who is quoted can no longer be read: a moderator looks at the statement again
     * @param campaigns who stands behind it with and without campaigns now
     * @param quotations those that can be read
     * @param also whom it carries without quoting them, those that can be read
     * @param lost how many of its sources can no longer be read
     */
    public record PublishedStatement(
            StatementId id,
            @Nullable String words,
            Backing backing,
            WithoutCampaigns campaigns,
            List<QuotationView> quotations,
            List<ContributionId> also,
            int lost) {}

    /** @param contribution that can be read and is not carried */
    public record PublishedLeftOut(ContributionView contribution, String reason) {}
}
