package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody whom an answer concerns said what they think of it; nobody keeps who said what. */
public record AnswerJudged(UUID subject, ConsultationId consultation) implements DomainEvent {}
