package org.throughline.answers;

import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * An answer as a form holds it.
 *
 * @param version of what the form began with; 0 for an answer that nobody has begun
 * @param holder who is accountable; of a published answer it changes by a hand-over only
 */
public record AnswerEdit(
        ConsultationId consultation,
        AnswerSubject subject,
        int version,
        @Nullable PersonId holder,
        AnswerText text) {}
