package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody took their vote back. */
public record VoteWithdrawn(UUID subject, ConsultationId consultation) implements DomainEvent {}
