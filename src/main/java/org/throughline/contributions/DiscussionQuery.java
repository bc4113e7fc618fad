package org.throughline.contributions;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Slice;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * What of a discussion to read.
 *
 * @param section absent for what people say is missing
 * @param paragraph the key of a paragraph of the section, to read only what is about it
 * @param seed where the rotating order starts for this reader; the other orders ignore it
 * @param after where the step before ended, see {@link Slice#next()}; anything else starts at the beginning
 */
public record DiscussionQuery(
        ConsultationId consultation,
        @Nullable SectionId section,
        @Nullable String paragraph,
        DiscussionSort sort,
        long seed,
        @Nullable String after) {

    public DiscussionQuery after(@Nullable String next) {
        return new DiscussionQuery(consultation, section, paragraph, sort, seed, next);
    }
}
