package org.throughline.summaries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;

/** A summary as it was signed. No words of those who are quoted are in it: they are read where they stand. */
record SignedContent(List<Said> statements, List<LeftOut> leftOut, Coverage coverage) {

    /** One statement with all that it carried. */
    record Said(
            StatementId id,
            String words,
            @Nullable UUID theme,
            List<Passage> quotations,
            List<ContributionId> also,
            Backing backing) {

        Stream<ContributionId> sources() {
            return Stream.concat(quotations.stream().map(Passage::contribution), also.stream())
                    .distinct();
        }

        /** Whether all that it quotes still stands where it stood. */
        boolean isWhole(Map<ContributionId, ContributionView> readable) {
            return quotations.stream()
                    .allMatch(passage ->
                            passage.found(readable.get(passage.contribution())).isPresent());
        }
    }

    /** What was left out, and why. */
    record LeftOut(ContributionId contribution, String reason) {}
}
