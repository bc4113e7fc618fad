package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A contribution that a summary left out is open again. */
public record LeavingOutTakenBack(UUID subject, ConsultationId consultation) implements DomainEvent {}
