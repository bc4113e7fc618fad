package org.throughline.sessions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** What a recorded session says of itself was put right. */
public record SessionChanged(UUID subject, ConsultationId consultation, int people) implements DomainEvent {}
