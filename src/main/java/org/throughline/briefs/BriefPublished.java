package org.throughline.briefs;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** The answers to a brief were published, on the brief and on each of its items. */
public record BriefPublished(UUID subject, ConsultationId consultation, int items) implements DomainEvent {}
