package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** An answer is written and waits for a second person. */
public record AnswerReadied(UUID subject, ConsultationId consultation) implements DomainEvent {}
