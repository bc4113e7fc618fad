package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody voted, or changed their vote. What they chose is told to nobody. */
public record VoteCast(UUID subject, ConsultationId consultation) implements DomainEvent {}
