package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A second person published a correction of an answer; what it said before stays to be read. */
public record AnswerCorrected(UUID subject, ConsultationId consultation) implements DomainEvent {}
