package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody accepted a statement as it stands. */
public record StatementAccepted(UUID subject, ConsultationId consultation) implements DomainEvent {}
