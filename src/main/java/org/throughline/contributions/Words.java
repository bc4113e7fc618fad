package org.throughline.contributions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeText;
import org.throughline.plans.SectionId;

/**
 * What was said, made safe to keep: without what no reader could see, each section once.
 *
 * @param origin how it came
 */
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
        String text,
        Origin origin) {

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
                SafeText.clean(comment.text()),
                Origin.WEB);
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
                SafeText.clean(reply.text()),
                Origin.WEB);
    }

    /** The same about the same, in other words. */
    static Words versionOf(ContributionRow first, NewVersion version) {
        return new Words(
                version.submissionKey(),
                first.sections(),
                first.paragraph(),
                first.role(),
                first.stance(),
                first.suggestion(),
                blankToNull(version.proposedWording()),
                first.reach(),
                first.difference(),
                first.helped(),
                SafeText.clean(version.text()),
                Origin.versionOf(first.id()));
    }

    Words through(Channel channel) {
        return new Words(
                submissionKey,
                sections,
                paragraph,
                role,
                stance,
                suggestion,
                proposedWording,
                reach,
                difference,
                helped,
                text,
                Origin.through(channel));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        String clean = text == null ? "" : SafeText.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
