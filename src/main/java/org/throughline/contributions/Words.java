package org.throughline.contributions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeText;
import org.throughline.plans.SectionId;

/** What was said, made safe to keep: without what no reader could see, each section once. */
record Words(
        UUID submissionKey,
        List<SectionId> sections,
        @Nullable String paragraph,
        @Nullable SpeakerRole role,
        @Nullable Stance stance,
        @Nullable Suggestion suggestion,
        @Nullable String proposedWording,
        @Nullable Reach reach,
        @Nullable Difference difference,
        boolean helped,
        String text) {

    static Words of(NewComment comment) {
        return new Words(
                comment.submissionKey(),
                comment.sections().stream().distinct().toList(),
                blankToNull(comment.paragraph()),
                comment.role(),
                comment.stance(),
                comment.suggestion(),
                blankToNull(comment.proposedWording()),
                comment.reach(),
                comment.difference(),
                comment.helped(),
                SafeText.clean(comment.text()));
    }

    static Words of(NewReply reply) {
        return new Words(
                reply.submissionKey(),
                List.of(),
                null,
                reply.role(),
                null,
                null,
                null,
                null,
                null,
                reply.helped(),
                SafeText.clean(reply.text()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        String clean = text == null ? "" : SafeText.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
