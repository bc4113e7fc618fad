package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A statement was taken out of a summary; what it carried is open again. */
public record StatementRemoved(UUID subject, ConsultationId consultation) implements DomainEvent {}
