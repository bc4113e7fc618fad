package org.throughline.briefs;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A reader answered some items of a brief. */
public record BriefAnswered(UUID subject, ConsultationId consultation, int items) implements DomainEvent {}
