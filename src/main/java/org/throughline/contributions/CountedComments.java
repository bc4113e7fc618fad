package org.throughline.contributions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/** So many published comments of one kind; replies, and what a group says together, are none. */
public sealed interface CountedComments {

    int comments();

    /**
     * Those that name a section first.
     *
     * @param section absent for what is missing from the plan
     * @param stance absent where nobody said where they stand
     */
    record Of(@Nullable SectionId section, @Nullable Stance stance, int comments) implements CountedComments {}

    /** Those of one day, where people live. */
    record On(LocalDate day, Channel channel, int comments) implements CountedComments {}

    /** Those of whose authors both answers are known. */
    record Weighed(Reach reach, Difference difference, int comments) implements CountedComments {}
}
