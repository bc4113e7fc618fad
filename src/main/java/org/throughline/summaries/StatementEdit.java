package org.throughline.summaries;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationId;

/**
 * A statement as somebody wrote it.
 *
 * @param part the key of the part to whose summary it belongs
 * @param id absent for a new one
 * @param version that the writer has read, 0 for a new one
 * @param theme the identity of the theme that it puts into words
 * @param also whom it carries without quoting them
 */
public record StatementEdit(
        ConsultationId consultation,
        String part,
        @Nullable StatementId id,
        int version,
        String words,
        @Nullable UUID theme,
        List<Passage> quotations,
        List<ContributionId> also) {

    public StatementEdit {
        quotations = quotations.stream().distinct().toList();
        also = also.stream().distinct().toList();
    }
}
