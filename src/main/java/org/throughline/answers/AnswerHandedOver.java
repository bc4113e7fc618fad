package org.throughline.answers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * Another person is accountable for an answer.
 *
 * @param to absent where somebody left and nobody is yet
 */
public record AnswerHandedOver(
        UUID subject, ConsultationId consultation, @Nullable PersonId to) implements DomainEvent {}
