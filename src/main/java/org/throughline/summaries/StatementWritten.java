package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody wrote a statement of a summary, or wrote it anew. */
public record StatementWritten(UUID subject, ConsultationId consultation) implements DomainEvent {}
