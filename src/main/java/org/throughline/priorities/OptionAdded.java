package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator accepted a proposal: the ballot has one more option.
 *
 * @param subject the proposal
 */
public record OptionAdded(UUID subject, BallotId ballot, ConsultationId consultation) implements DomainEvent {}
