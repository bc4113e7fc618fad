package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * Somebody proposed an option of a ballot.
 *
 * @param subject the proposal
 */
public record OptionProposed(UUID subject, BallotId ballot, ConsultationId consultation) implements DomainEvent {}
