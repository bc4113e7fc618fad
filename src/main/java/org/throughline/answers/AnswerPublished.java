package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A second person published an answer for the first time.
 *
 * @param about what it answers
 */
public record AnswerPublished(UUID subject, ConsultationId consultation, AnswerSubject.Kind kind, UUID about)
        implements DomainEvent {}
