package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A published answer concerns people who are still to be told of it. */
public record AnswerReached(UUID subject, ConsultationId consultation) implements DomainEvent {}
