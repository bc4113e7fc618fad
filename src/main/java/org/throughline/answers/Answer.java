package org.throughline.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * An answer as it is kept.
 *
 * @param version how often it was changed
 * @param edition the number of what is published; 0 while nothing is
 * @param holder who is accountable; absent until somebody is chosen, and when they have left
 * @param holderMissing since when nobody is
 * @param editor who changed it last
 * @param text as it is being written
 */
record Answer(
        AnswerId id,
        ConsultationId consultation,
        AnswerSubject subject,
        AnswerState state,
        int version,
        int edition,
        @Nullable Instant firstPublished,
        @Nullable PersonId holder,
        @Nullable Instant holderMissing,
        PersonId editor,
        Instant edited,
        AnswerText text) {

    boolean isPublished() {
        return edition > 0;
    }

    /** The same with other words, to be checked again. What is published leaves its words as they are until a second person has read these. */
    Answer written(AnswerText words, @Nullable PersonId accountable, PersonId by, Instant now) {
        return new Answer(
                id,
                consultation,
                subject,
                AnswerState.DRAFT,
                version + 1,
                edition,
                firstPublished,
                isPublished() ? holder : accountable,
                holderMissing,
                by,
                now,
                words);
    }

    Answer ready() {
        return in(AnswerState.READY, edition, firstPublished);
    }

    Answer published(Instant now) {
        return in(AnswerState.PUBLISHED, edition + 1, firstPublished == null ? now : firstPublished);
    }

    Answer withdrawn() {
        return in(AnswerState.WITHDRAWN, edition, firstPublished);
    }

    private Answer in(AnswerState next, int number, @Nullable Instant first) {
        return new Answer(
                id,
                consultation,
                subject,
                next,
                version + 1,
                number,
                first,
                holder,
                holderMissing,
                editor,
                edited,
                text);
    }
}
