package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator declined a proposal, with a reason that its proposer reads.
 *
 * @param subject the proposal
 */
public record OptionDeclined(UUID subject, BallotId ballot, ConsultationId consultation) implements DomainEvent {}
