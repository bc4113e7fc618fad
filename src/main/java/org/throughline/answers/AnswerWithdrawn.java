package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A published answer holds no more; what it said stays to be read, with the reason. */
public record AnswerWithdrawn(UUID subject, ConsultationId consultation) implements DomainEvent {}
