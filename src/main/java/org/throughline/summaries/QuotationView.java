package org.throughline.summaries;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;

/**
 * A quotation to read.
 *
 * @param source what it is taken from
 * @param words letter by letter as they stand there; absent when they can no longer be read
 */
public record QuotationView(
        Passage passage,
        @Nullable ContributionView source,
        @Nullable String words) {

    static QuotationView of(Passage passage, @Nullable ContributionView source) {
        return new QuotationView(passage, source, passage.in(source).orElse(null));
    }
}
