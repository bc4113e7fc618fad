package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** What a statement rests on has changed, so somebody must look at it again. */
public record StatementReopened(UUID subject, ConsultationId consultation, Reopening reason) implements DomainEvent {}
