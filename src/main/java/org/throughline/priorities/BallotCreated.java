package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A consultation has a ballot from now on. */
public record BallotCreated(UUID subject, ConsultationId consultation) implements DomainEvent {}
