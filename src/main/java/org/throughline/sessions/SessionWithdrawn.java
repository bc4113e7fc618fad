package org.throughline.sessions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A recorded session was taken back, with all that was said there. */
public record SessionWithdrawn(UUID subject, ConsultationId consultation) implements DomainEvent {}
