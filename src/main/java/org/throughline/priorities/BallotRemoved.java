package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A consultation that had not opened yet lost a ballot, which nobody had voted in. */
public record BallotRemoved(UUID subject, ConsultationId consultation) implements DomainEvent {}
